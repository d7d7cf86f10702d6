package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a part of a page before its turn, within a macro: after {@code <@hold
 * name="content">…</@hold>} the part is the local variable {@code content}.
 */
final class Hold implements TemplateDirectiveModel {

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    String name = ((TemplateScalarModel) parameters.get("name")).getAsString();
    environment.setLocalVariable(name, new HeldText(text(environment, body)));
  }

  /** What the body writes; it passes through the page, if that is where the macro writes. */
  private static byte[] text(Environment environment, @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    TextWriter out =
        environment.getOut() instanceof TextWriter page ? page : new TextWriter(Integer.MAX_VALUE);
    int from = out.length();
    if (body != null) {
      body.render(out);
    }
    return out.cut(from);
  }
}
