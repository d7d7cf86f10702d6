package org.rolebook.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Acknowledgement;
import org.rolebook.model.Position;
import org.rolebook.plan.PageKey;
import org.rolebook.plan.Route;
import org.rolebook.render.view.AcknowledgementView;
import org.rolebook.render.view.Text;

/** The block that a position's holder and others sign; with words of our own where it has none. */
final class SignOffs {

  private final Scope scope;
  private final Words words;

  SignOffs(Scope scope) {
    this.scope = scope;
    this.words = scope.words();
  }

  AcknowledgementView of(Position position) {
    Acknowledgement block = position.acknowledgement();
    Texts texts = scope.texts(position.origin());
    Text statement = block == null ? null : texts.blocks(block.statement());
    List<Text> signatories = block == null ? List.of() : texts.all(block.signatories());
    return new AcknowledgementView(
        statement == null ? paragraph(texts) : statement,
        signatories.isEmpty() ? signatories(position, texts) : signatories,
        block != null,
        address(position));
  }

  private Text paragraph(Texts texts) {
    Text line = texts.token(words.text("ui.sign.statement"));
    return new Text("<p>" + line.html() + "</p>", line.plain(), line.lang(), line.foreign());
  }

  private List<Text> signatories(Position position, Texts texts) {
    List<Text> roles = new ArrayList<>();
    roles.add(texts.token(words.text("ui.sign.holder")));
    roles.add(texts.token(superior(scope.organisation().graph().superiorOf(position.id()))));
    roles.add(texts.token(words.text("ui.sign.hr")));
    return roles;
  }

  private String superior(@Nullable String id) {
    return id == null
        ? words.text("ui.sign.superior")
        : words.text("ui.sign.superior.of", scope.links().person(id).text());
  }

  private String address(Position position) {
    Route route =
        scope
            .site()
            .plan()
            .routes()
            .require(PageKey.position(position.id()), scope.place().language());
    String url = scope.site().url();
    return url.isEmpty() ? route.path() : url + Urls.encode(route.path());
  }
}
