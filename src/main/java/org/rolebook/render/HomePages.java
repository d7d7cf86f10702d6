package org.rolebook.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.LocalizedText;
import org.rolebook.model.Unit;
import org.rolebook.plan.PageKey;
import org.rolebook.render.view.HomeView;
import org.rolebook.render.view.NotFoundView;
import org.rolebook.render.view.OrganisationCard;
import org.rolebook.render.view.Text;

/**
 * The home page, and the page for unknown addresses.
 *
 * @param scope the page
 */
record HomePages(Scope scope) {

  /** Largest number of organisations that have pictures, so that the page stays light. */
  private static final int GALLERY = 60;

  /** Length of what is quoted from the nature of an organisation, in characters. */
  private static final int ABOUT = 160;

  HomeView view() {
    List<Unit> roots = scope.organisation().tree().roots();
    Cards cards = new Cards(scope);
    Texts texts = scope.texts(Origins.HANDBOOK);
    return new HomeView(
        title(texts),
        texts.blocks(scope.site().handbook().settings().description()),
        new IndexCards(scope).entrances(),
        roots.stream().map(root -> organisation(cards, root)).toList(),
        cards.pages(scope.organisation().tree().pagesOf("").stream()));
  }

  NotFoundView notFound() {
    return new NotFoundView(
        scope.organisation().tree().roots().stream()
            .map(root -> scope.links().to(PageKey.unit(root.id())))
            .toList());
  }

  private OrganisationCard organisation(Cards cards, Unit root) {
    boolean many = scope.organisation().tree().roots().size() > GALLERY;
    return new OrganisationCard(
        cards.units(List.of(root)).get(0),
        about(root),
        scope.links().to(PageKey.graph(root.id())),
        many ? null : new Miniatures(scope).of(root));
  }

  private @Nullable Text about(Unit root) {
    LocalizedText nature = root.nature();
    Texts texts = scope.texts(root.origin());
    return root.mission() != null || nature == null
        ? texts.optional(root.mission())
        : texts.beginning(nature, ABOUT);
  }

  /** The name of the handbook: as stated, or its only organisation, or a word of our own. */
  private Text title(Texts texts) {
    LocalizedText title = scope.site().handbook().settings().title();
    List<Unit> roots = scope.organisation().tree().roots();
    if (title == null && roots.size() == 1) {
      return texts.inline(roots.get(0).name());
    }
    return title == null ? texts.token(scope.words().text("site.title")) : texts.inline(title);
  }

  /** The name of the handbook without markup. */
  String site() {
    return title(scope.texts(Origins.HANDBOOK)).plain();
  }
}
