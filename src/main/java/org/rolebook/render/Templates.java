package org.rolebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The template engine, shut off from everything but its templates and the views: no classes, no
 * Java methods beyond the views' own, no settings of the machine.
 */
final class Templates {

  private final Configuration configuration;

  Templates(TemplateSource source) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new SourceLoader(source));
    configuration.setObjectWrapper(views());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_DEFAULT_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
  }

  private static ObjectWrapper views() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    builder.setMemberAccessPolicy(new ViewAccess());
    return builder.build();
  }

  /**
   * Fills a template; may be called from several threads.
   *
   * @param page address of the page, for the message of a failure
   * @return UTF-8 bytes
   * @throws RenderException if the template does not exist, cannot be read or fails
   */
  byte[] fill(String template, Map<String, ?> model, String page) {
    Utf8 out = new Utf8();
    try {
      configuration.getTemplate(template).process(model, out);
    } catch (ParseException e) {
      throw failure(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), page, e);
    } catch (TemplateException e) {
      throw failure(
          e.getTemplateSourceName(),
          number(e.getLineNumber()),
          number(e.getColumnNumber()),
          page,
          e);
    } catch (IOException e) {
      throw failure(template, 0, 0, page, e);
    }
    return out.bytes();
  }

  private static RenderException failure(
      @Nullable String template, int line, int column, String page, Exception cause) {
    String message =
        cause instanceof TemplateException exception
            ? exception.getMessageWithoutStackTop()
            : String.valueOf(cause.getMessage());
    String name = template == null ? "" : template;
    return new RenderException(name, Math.max(line, 0), Math.max(column, 0), page, message, cause);
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
