package org.rolebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.rolebook.model.Limits;

/**
 * The template engine, shut off from everything but its templates and the views: no classes, no
 * Java methods beyond the views' own, no settings of the machine.
 */
final class Templates {

  private final Configuration configuration;
  private final TemplateFaults faults;
  private final TimeLimit time = new TimeLimit();
  private final boolean sandboxed;

  Templates(TemplateSource source) {
    TemplateTexts texts = new TemplateTexts(source);
    faults = new TemplateFaults(texts);
    sandboxed = source != TemplateSource.NONE;
    configuration =
        sandboxed
            ? new SandboxConfiguration(texts::isOwn)
            : new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(texts);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_DEFAULT_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(faults);
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
    configuration.setSharedVariable("hold", new Hold());
  }

  /**
   * Fills a template; may be called from several threads. Where there are templates of the user,
   * all keep to limits; those of the theme alone are trusted.
   *
   * @param page address of the page, for the message of a failure
   * @param limits complete limits
   * @return UTF-8 bytes
   * @throws RenderException if the template does not exist, cannot be read, fails or takes too much
   */
  byte[] fill(String template, Map<String, ?> model, String page, Limits limits) {
    try {
      return filled(template, model, limits);
    } catch (LimitException e) {
      throw faults.of(e, template, page);
    } catch (ParseException e) {
      throw faults.of(e, page);
    } catch (TemplateNotFoundException e) {
      throw faults.of(e, page);
    } catch (TemplateException e) {
      throw faults.of(e, page);
    } catch (StackOverflowError e) {
      throw faults.endless(template, page, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OutOfMemoryError e) {
      throw faults.memory(template, page, e);
    }
  }

  private byte[] filled(String template, Map<String, ?> model, Limits limits)
      throws IOException, TemplateException {
    Template found = configuration.getTemplate(template);
    int most = Objects.requireNonNull(limits.templateOutput());
    TextWriter out = new TextWriter(sandboxed ? most : Integer.MAX_VALUE);
    if (sandboxed) {
      int seconds = Objects.requireNonNull(limits.templateSeconds());
      time.process(found.createProcessingEnvironment(model, out), seconds);
    } else {
      found.process(model, out);
    }
    return out.bytes();
  }
}
