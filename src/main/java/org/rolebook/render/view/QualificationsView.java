package org.rolebook.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a position asks of its holder.
 *
 * @param level lowest level of schooling; null if there is none
 * @param fields fields of study
 * @param waiver when less is enough; null if there is none
 * @param training courses
 * @param experience working experience
 * @param skills skills
 * @param certifications certificates
 * @param tests measured skills
 * @param portfolio works to be shown; null if there is none
 * @param personal personal qualities
 * @param general anything else
 */
public record QualificationsView(
    @Nullable Text level,
    List<Text> fields,
    @Nullable Text waiver,
    List<Text> training,
    List<ExperienceView> experience,
    List<Text> skills,
    List<Text> certifications,
    List<TestView> tests,
    @Nullable Text portfolio,
    List<Text> personal,
    List<Text> general) {
  /** Keeps immutable copies of the lists. */
  public QualificationsView {
    fields = List.copyOf(fields);
    training = List.copyOf(training);
    experience = List.copyOf(experience);
    skills = List.copyOf(skills);
    certifications = List.copyOf(certifications);
    tests = List.copyOf(tests);
    personal = List.copyOf(personal);
    general = List.copyOf(general);
  }
}
