package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of a page that was written before its turn: {@code <@content/>} puts it in its place, {@code
 * content.foreign} tells whether anything in it is in a language of its own.
 */
final class HeldText implements TemplateDirectiveModel, TemplateHashModel {

  private final byte[] text;

  HeldText(byte[] text) {
    this.text = text;
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws IOException {
    Writer out = environment.getOut();
    if (out instanceof TextWriter page) {
      page.write(text);
    } else {
      out.write(new String(text, StandardCharsets.UTF_8));
    }
  }

  @Override
  public @Nullable TemplateModel get(String key) {
    if (!key.equals("foreign")) {
      return null;
    }
    boolean foreign = new String(text, StandardCharsets.ISO_8859_1).contains(" lang=\"");
    return foreign ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  @Override
  public boolean isEmpty() {
    return text.length == 0;
  }
}
