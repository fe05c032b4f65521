package nl.kamergraaf;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules that a compiler does not keep. */
class ArchitectureTest {

  private static final String ROOT = "nl.kamergraaf";

  /** The way of a letter through the program. */
  private static final List<String> CHAIN =
      List.of(
          "bundled", "letter", "record", "source", "text", "register", "mention", "fact", "vocab", "graph", "shacl", "validate",
          "store", "guide", "query", "search", "catalogue", "serve", "cli");

  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

  static Stream<String> chain() {
    return CHAIN.stream().filter(name -> !name.equals("cli"));
  }

  @Test
  void everyPackageStandsInTheChain() {
    assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
        .as("a package without a place in the chain would escape every rule here")
        .isSubsetOf(Stream.concat(Stream.of(ROOT), CHAIN.stream().map(ArchitectureTest::named)).toList());
  }

  @ParameterizedTest
  @MethodSource("chain")
  void packageSeesOnlyThoseBeforeIt(String name) {
    String[] after =
        Stream.concat(Stream.of(ROOT), CHAIN.stream().skip(CHAIN.indexOf(name) + 1L).map(ArchitectureTest::named))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(named(name))
        .should()
        .dependOnClassesThat(resideInAnyPackage(after))
        .because("a letter goes through the packages in one direction: " + String.join(", ", CHAIN))
        .check(MAIN);
  }

  @Test
  void pipelineDoesNotSeeTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(named("cli"))
        .because("the command line is one of several users of the pipeline")
        .check(MAIN);
  }

  @Test
  void vocabulariesSeeOnlyTheGraphLibrary() {
    classes()
        .that()
        .resideInAPackage(named("vocab"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.apache.jena..", named("vocab")))
        .because("a vocabulary is a list of names")
        .check(MAIN);
  }

  @Test
  void graphLibraryStaysWhereGraphsAreMade() {
    onlyIn(List.of("org.apache.jena.."), "vocab", "graph", "shacl", "validate", "store", "guide", "query", "search", "catalogue", "serve")
        .because("reading a letter must not depend on how its facts are kept")
        .check(MAIN);
  }

  @Test
  void serverLibrariesStayInServe() {
    onlyIn(List.of("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..", "io.pebbletemplates.."), "serve")
        .because("what stands on the network is in one place")
        .check(MAIN);
  }

  @Test
  void searchLibrariesStayInSearch() {
    onlyIn(List.of("org.apache.lucene..", "org.tartarus.."), "search")
        .because("how words are found is in one place")
        .check(MAIN);
  }

  @Test
  void documentLibrariesStayInSource() {
    onlyIn(List.of("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup.."), "source")
        .because("files from strangers are opened in one place, with one set of limits")
        .check(MAIN);
  }

  @Test
  void commandLineLibrariesStayInCli() {
    onlyIn(List.of("picocli..", "me.tongfei.."), "cli")
        .because("options and progress bars belong to the command line")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineSpeaks() {
    noClasses()
        .that()
        .resideOutsideOfPackage(named("cli"))
        .should(ACCESS_STANDARD_STREAMS)
        .because("results are values; the command line says them")
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(named("cli"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("exit codes are a promise of the command line")
        .check(MAIN);
  }

  @Test
  void packagesAreNamedByWhatTheyAreAbout() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..impl..", "..manager..", "..constants..")
        .because("such a name says nothing of what is inside")
        .check(MAIN);
  }

  private static ArchRule onlyIn(List<String> libraries, String... packages) {
    String[] allowed = Stream.of(packages).map(ArchitectureTest::named).toArray(String[]::new);
    DescribedPredicate<JavaClass> elsewhere =
        describe("in other packages than " + List.of(packages), type -> !resideInAnyPackage(allowed).test(type));
    return noClasses()
        .that(are(elsewhere))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries.toArray(String[]::new)));
  }

  private static String named(String name) {
    return ROOT + "." + name;
  }
}
