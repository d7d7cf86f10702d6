package org.rolebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.Field;
import org.rolebook.model.declare.ListForm;

/**
 * What a position asks of the person who takes it.
 *
 * @param education schooling
 * @param training courses
 * @param experience working experience
 * @param skills skills
 * @param certifications certificates and titles
 * @param tests measured skills
 * @param portfolio works to be shown
 * @param personal personal qualities
 * @param general what fits no other key
 */
@ListForm("general")
public record Qualifications(
    @Field(
            zh = {"教育背景", "学历"},
            describeZh = "学历与专业",
            describeEn = "Education")
        @Nullable Education education,
    @Field(
            zh = {"培训经历", "培训"},
            describeZh = "培训经历",
            describeEn = "Training")
        List<LocalizedText> training,
    @Field(
            zh = {"工作经验", "经验"},
            describeZh = "工作经验",
            describeEn = "Experience")
        List<Experience> experience,
    @Field(
            zh = {"技能技巧", "技能", "工作能力"},
            describeZh = "技能与能力",
            describeEn = "Skills")
        List<LocalizedText> skills,
    @Field(
            zh = {"证书", "职称"},
            describeZh = "证书与职称",
            describeEn = "Certificates")
        List<LocalizedText> certifications,
    @Field(
            zh = {"测试", "技能测试"},
            describeZh = "可测的技能，如打字速度",
            describeEn = "Measured skills, such as typing speed")
        List<SkillTest> tests,
    @Field(
            zh = {"作品"},
            describeZh = "需要提供的作品",
            describeEn = "Works to be shown")
        @Nullable LocalizedText portfolio,
    @Field(
            zh = {"个人素质", "素质"},
            describeZh = "个人素质",
            describeEn = "Personal qualities")
        List<LocalizedText> personal,
    @Field(
            zh = {"其他", "综合要求"},
            describeZh = "不分类的要求",
            describeEn = "Anything else")
        List<LocalizedText> general) {
  /** Keeps immutable copies of its lists and maps. */
  public Qualifications {
    training = List.copyOf(training);
    experience = List.copyOf(experience);
    skills = List.copyOf(skills);
    certifications = List.copyOf(certifications);
    tests = List.copyOf(tests);
    personal = List.copyOf(personal);
    general = List.copyOf(general);
  }
}
