package org.rolebook.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The template engine, shut off from everything but its templates and the views: no classes, no
 * Java methods beyond the views' own, no settings of the machine.
 */
final class Templates {

  private static final int USUAL_LENGTH = 1 << 15;

  private final Configuration configuration;
  private final TemplateFaults faults;

  Templates(TemplateSource source) {
    TemplateTexts texts = new TemplateTexts(source);
    faults = new TemplateFaults(texts);
    configuration = new Configuration(Configuration.VERSION_2_3_34);
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
  }

  /**
   * Fills a template; may be called from several threads.
   *
   * @param page address of the page, for the message of a failure
   * @return UTF-8 bytes
   * @throws RenderException if the template does not exist, cannot be read or fails
   */
  byte[] fill(String template, Map<String, ?> model, String page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), USUAL_LENGTH)) {
      configuration.getTemplate(template).process(model, out);
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
    }
    return bytes.toByteArray();
  }
}
