package org.rolebook.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What each package may know, as drawn in the architecture; one rule, one reason. */
@AnalyzeClasses(
    packages = "org.rolebook",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.HandWritten.class})
class ArchitectureTest {

  private static final String ROOT = "org.rolebook.";

  @ArchTest
  static final ArchRule I18N = layer("i18n", "").because("everything that speaks may use it");

  @ArchTest
  static final ArchRule PARALLEL = layer("parallel", "").because("it knows pieces, not of what");

  @ArchTest
  static final ArchRule DIAGNOSTIC =
      layer("diagnostic", "i18n", "com.fasterxml.jackson.core")
          .because("a finding is a value that knows nothing of handbooks");

  @ArchTest
  static final ArchRule MODEL =
      layer("model", "").because("the handbook must not depend on how it is written or shown");

  @ArchTest
  static final ArchRule CONTENT =
      layer("content", "parallel model diagnostic i18n", "org.yaml.snakeyaml", "org.commonmark")
          .because("the only reader makes a handbook or findings, whatever follows");

  @ArchTest
  static final ArchRule PLAN =
      layer("plan", "model", "net.sourceforge.pinyin4j")
          .because("which pages exist follows from the handbook alone");

  @ArchTest
  static final ArchRule CHECK =
      layer("check", "parallel content plan model diagnostic")
          .because("a rule judges what was read and planned, not what was rendered");

  @ArchTest
  static final ArchRule FACTS =
      layer("facts", "model diagnostic i18n", "com.fasterxml.jackson.core")
          .because("figures follow from the handbook alone");

  @ArchTest
  static final ArchRule PROOF =
      layer("proof", "model").because("a proof must not trust those whose work it proves");

  @ArchTest
  static final ArchRule AMEND =
      layer(
              "amend",
              "content check model diagnostic",
              "com.fasterxml.jackson.core",
              "com.fasterxml.jackson.dataformat.yaml",
              "com.github.difflib")
          .because("what an author wrote is changed as text, whatever pages are made of it");

  @ArchTest
  static final ArchRule SCAFFOLD =
      layer("scaffold", "content plan amend facts model diagnostic i18n")
          .because("a new file follows from what is read and named, whatever pages are made of it");

  @ArchTest
  static final ArchRule RENDER =
      layer(
              "render",
              "parallel plan model diagnostic i18n",
              "freemarker",
              "org.commonmark",
              "org.abego.treelayout",
              "com.fasterxml.jackson")
          .because("a page is a function of the plan; its sources are out of reach by then");

  @ArchTest
  static final ArchRule INCREMENTAL =
      layer("incremental", "parallel model plan render diagnostic")
          .because("it stands in front of rendering and can be taken out");

  @ArchTest
  static final ArchRule PUBLISH =
      layer("publish", "render diagnostic")
          .because("the only writer takes bytes and paths, whatever they mean");

  @ArchTest
  static final ArchRule BUILD =
      layer(
              "build",
              "i18n diagnostic model content plan check facts amend scaffold render incremental"
                  + " proof publish")
          .because("it wires the stages, so that no stage has to know the next");

  @ArchTest
  static final ArchRule PREVIEW =
      layer(
              "preview",
              "build diagnostic i18n",
              "com.sun.net.httpserver",
              "io.methvin.watcher",
              "org.slf4j")
          .because("what is shown while it is written is what would be published");

  @ArchTest
  static final ArchRule CLI =
      layer("cli", "build preview diagnostic i18n", "picocli", "me.tongfei.progressbar")
          .because("an adapter fills a request and prints the result");

  @ArchTest
  static final ArchRule MAVEN =
      layer("maven", "build preview diagnostic i18n", "org.apache.maven", "javax.inject")
          .because("an adapter fills a request and prints the result");

  @ArchTest
  static final ArchRule EVERY_CLASS_IS_IN_A_KNOWN_PACKAGE =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.of(
                      "i18n",
                      "parallel",
                      "diagnostic",
                      "model",
                      "content",
                      "plan",
                      "check",
                      "facts",
                      "amend",
                      "scaffold",
                      "render",
                      "incremental",
                      "proof",
                      "publish",
                      "build",
                      "preview",
                      "cli",
                      "maven")
                  .map(ArchitectureTest::tree)
                  .toArray(String[]::new))
          .because("a package without a rule above would be free to know everything");

  @ArchTest
  static final ArchRule FILES_ARE_TOUCHED_AT_THE_ENDS_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              tree("content"),
              tree("amend"),
              tree("scaffold"),
              tree("incremental"),
              tree("publish"),
              tree("preview"),
              tree("cli"),
              tree("maven"))
          .should()
          .dependOnClassesThat(
              are(
                  describe(
                      "doors to the file system",
                      type ->
                          Set.of(
                                  "java.io.File",
                                  "java.io.FileInputStream",
                                  "java.io.FileOutputStream",
                                  "java.io.FileReader",
                                  "java.io.FileWriter",
                                  "java.io.RandomAccessFile",
                                  "java.nio.channels.FileChannel",
                                  "java.nio.file.Files")
                              .contains(type.getName()))))
          .because("between the bytes read and the bytes written everything is in memory");

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_MOMENT_OR_THE_MACHINE =
      noClasses()
          .that()
          .resideOutsideOfPackages(tree("preview"), tree("cli"), tree("maven"))
          .should()
          .accessTargetWhere(
              describe(
                  "the target tells time, chance or surroundings",
                  ArchitectureTest::readsSurroundings))
          .because("the same content must give the same bytes on every machine at every time");

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two builds in one process must not see each other");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes()
          .should(resideInANullMarkedPackage())
          .because("what may be null is said in the types, and NullAway holds it");

  /** Told, not judged: which types are public is settled while the packages grow. */
  @ArchTest
  static void reportsTheShareOfPackagePrivateTypes(JavaClasses classes) {
    List<JavaClass> types =
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .toList();
    long hidden = types.stream().filter(ArchitectureTest::isPackagePrivate).count();
    System.out.printf("package-private top-level types: %d of %d%n", hidden, types.size());
  }

  /** Leaves out the help goal, which the plugin tools generate. */
  static final class HandWritten implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/HelpMojo.class");
    }
  }

  /**
   * A package with all below it.
   *
   * @param known the packages of this project that it may use, split by blanks
   * @param libraries the roots of the libraries that it may use
   */
  private static ArchRule layer(String name, String known, String... libraries) {
    Stream<String> own = Stream.of(name, known).flatMap(names -> Stream.of(names.split(" ")));
    String[] allowed =
        Stream.of(
                Stream.of("java..", "javax.xml..", "org.jspecify.."),
                own.filter(other -> !other.isEmpty()).map(ArchitectureTest::tree),
                Stream.of(libraries).map(library -> library + ".."))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(tree(name))
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(allowed)));
  }

  private static String tree(String name) {
    return ROOT + name + "..";
  }

  private static boolean isPackagePrivate(JavaClass type) {
    return Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.PRIVATE)
        .noneMatch(type.getModifiers()::contains);
  }

  private static boolean readsSurroundings(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return Set.of("java.time.Clock", "java.util.concurrent.ThreadLocalRandom").contains(owner)
        || Set.of(
                "java.lang.Math.random",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.getProperties",
                "java.lang.System.getProperty",
                "java.lang.System.getenv",
                "java.lang.System.lineSeparator",
                "java.lang.System.nanoTime",
                "java.nio.charset.Charset.defaultCharset",
                "java.security.SecureRandom.<init>",
                "java.time.Instant.now",
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.LocalTime.now",
                "java.time.OffsetDateTime.now",
                "java.time.Year.now",
                "java.time.YearMonth.now",
                "java.time.ZoneId.systemDefault",
                "java.time.ZonedDateTime.now",
                "java.util.Locale.getDefault",
                "java.util.Locale.setDefault",
                "java.util.TimeZone.getDefault",
                "java.util.UUID.randomUUID")
            .contains(owner + "." + access.getName())
        || Set.of(
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted([Ljava.lang.Object;)",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.text.MessageFormat.<init>(java.lang.String)",
                "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                "java.util.Date.<init>()",
                "java.util.Random.<init>()")
            .contains(access.getTarget().getFullName());
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
            type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + (marked ? " is" : " is not") + " in one"));
      }
    };
  }
}
