package org.rolebook.render;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Education;
import org.rolebook.model.Qualifications;
import org.rolebook.render.view.ExperienceView;
import org.rolebook.render.view.QualificationsView;
import org.rolebook.render.view.TestView;

/**
 * What a position asks of its holder.
 *
 * @param texts the texts of the position
 */
record QualificationViews(Texts texts) {

  private static final Education NONE = new Education(null, List.of(), null);

  @Nullable QualificationsView of(@Nullable Qualifications asked) {
    if (asked == null) {
      return null;
    }
    Education education = Objects.requireNonNullElse(asked.education(), NONE);
    return new QualificationsView(
        texts.optional(education.level()),
        texts.all(education.fields()),
        texts.optional(education.waiver()),
        texts.all(asked.training()),
        asked.experience().stream()
            .map(one -> new ExperienceView(Numbers.text(one.years()), texts.optional(one.domain())))
            .toList(),
        texts.all(asked.skills()),
        texts.all(asked.certifications()),
        asked.tests().stream()
            .map(
                test ->
                    new TestView(
                        texts.orToken(test.name(), ""),
                        Numbers.text(test.min()),
                        texts.optional(test.unit())))
            .toList(),
        texts.optional(asked.portfolio()),
        texts.all(asked.personal()),
        texts.all(asked.general()));
  }
}
