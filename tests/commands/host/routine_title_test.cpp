#include "commands/host/routine_title.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("The name of a file has small letters, digits and dashes of its title, and at most 40") {
    CHECK(fileStemOf("After the run") == "after-the-run");
    CHECK(fileStemOf("Évening, at home!") == "evening-at-home");
    CHECK(fileStemOf("  10 minutes -- of calm  ") == "10-minutes-of-calm");
    CHECK(fileStemOf("../../etc/passwd") == "etc-passwd");
    CHECK(fileStemOf("Вечер") == "my-routine");
    CHECK(fileStemOf("") == "my-routine");
    CHECK(fileStemOf(std::string(39, 'a') + " bcd") == std::string(39, 'a'));
}

TEST_CASE("A title is in quotation marks in YAML only if it is not plainly text") {
    CHECK(yamlText("After the run 2") == "After the run 2");
    CHECK(yamlText("Calves, then feet") == "Calves, then feet");
    CHECK(yamlText("Yes") == "\"Yes\"");
    CHECK(yamlText("2 calves") == "\"2 calves\"");
    CHECK(yamlText("a: b") == "\"a: b\"");
    CHECK(yamlText("say \"a\\\"") == "\"say \\\"a\\\\\\\"\"");
}

TEST_CASE("A title of spaces only is the usual title") {
    CHECK(trimmedTitle("   ") == usualTitle);
    CHECK(trimmedTitle("") == usualTitle);
    CHECK(trimmedTitle(" a b ") == "a b");
}

TEST_CASE(
    "The line for editors names the schema by its path, or as an address if the path has spaces or other letters") {
    CHECK(schemaLine("/usr/share/unknot/routines/routine.schema.json") ==
          "# yaml-language-server: $schema=/usr/share/unknot/routines/routine.schema.json\n");
    CHECK(schemaLine("/home/A B/\xC3\xA9.json") == "# yaml-language-server: $schema=file:///home/A%20B/%C3%A9.json\n");
}

TEST_CASE("A copied routine loses the line that names the schema of another place") {
    CHECK(filledTemplate("# yaml-language-server: $schema=/old\nroutine: A\nsteps: []\n", "B", "b") ==
          "routine: B\nsteps: []\n");
}
