#include "routine/named/file_beside.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
namespace fs = std::filesystem;

namespace {

std::string faultOf(const fs::path& folder, const std::string& name) {
    const auto found = fileBeside(folder, name, "bell.ogg");
    const auto* fault = std::get_if<NamedFileFault>(&found);
    return fault ? fault->message : "";
}

} // namespace

TEST_CASE("a file beside the routine is found, and one in a folder below it") {
    const test::TemporaryFolder folder;
    folder.write("bell.ogg", "x");
    folder.write("sounds/deep/gong.wav", "x");
    const auto bell = fileBeside(folder.path(), "bell.ogg", "");
    CHECK(std::get<fs::path>(bell) == fs::canonical(folder / "bell.ogg"));
    CHECK(std::get<fs::path>(fileBeside(folder.path(), "sounds/deep/gong.wav", "")).filename() == "gong.wav");
    CHECK(std::get<fs::path>(fileBeside(folder.path(), "./bell.ogg", "")).filename() == "bell.ogg");
}

TEST_CASE("a name that is absolute, on a network or outside of the folder is refused, even if the file is there") {
    const test::TemporaryFolder folder;
    folder.write("secret.wav", "x");
    folder.write("mine/bell.wav", "x");
    const fs::path home = folder / "mine";
    for (const std::string& name :
         {(folder / "secret.wav").string(), (home / "bell.wav").string(), std::string("../secret.wav"),
          std::string("sounds/../../secret.wav"), std::string("~/bell.wav"), std::string("C:/bell.wav"),
          std::string("http://example.org/bell.wav"), std::string("file:///etc/passwd"), std::string("a\\b.wav")}) {
        CAPTURE(name);
        const auto found = fileBeside(home, name, "bell.ogg");
        REQUIRE(std::holds_alternative<NamedFileFault>(found));
        CHECK(std::get<NamedFileFault>(found).severity == Severity::error);
        CHECK(std::get<NamedFileFault>(found).id == DiagnosticId::forbiddenPath);
    }
}

TEST_CASE("a link may stay in the folder but not lead out of it, neither by a file nor by a folder") {
    const test::TemporaryFolder folder;
    folder.write("secret.wav", "x");
    folder.write("mine/bell.wav", "x");
    const fs::path home = folder / "mine";
    fs::create_symlink("bell.wav", home / "inside.wav");
    fs::create_symlink("../secret.wav", home / "outside.wav");
    fs::create_directory_symlink(folder.path(), home / "way");
    CHECK(faultOf(home, "inside.wav") == "");
    CHECK(faultOf(home, "outside.wav").find("'outside.wav' is a link to another folder") == 0);
    CHECK(faultOf(home, "way/secret.wav").find("'way/secret.wav' is a link to another folder") == 0);
}

TEST_CASE("a folder that is a link itself is the routine's folder all the same") {
    const test::TemporaryFolder folder;
    folder.write("real/bell.wav", "x");
    fs::create_directory_symlink(folder / "real", folder / "linked");
    CHECK(faultOf(folder / "linked", "bell.wav") == "");
}

TEST_CASE("a missing file is a warning that suggests a name nearby") {
    const test::TemporaryFolder folder;
    folder.write("bell.ogg", "x");
    const auto found = fileBeside(folder.path(), "bel.ogg", "");
    CHECK(std::get<NamedFileFault>(found).severity == Severity::warning);
    CHECK(std::get<NamedFileFault>(found).message ==
          "there is no file 'bel.ogg' beside this routine; did you mean 'bell.ogg'?");
    CHECK(faultOf(folder / "nowhere", "bell.ogg") == "there is no file 'bell.ogg' beside this routine");
}

TEST_CASE("a file that lies in a folder below is suggested with that folder") {
    const test::TemporaryFolder folder;
    folder.write("sounds/bell.wav", "x");
    CHECK(faultOf(folder.path(), "bell.wav") ==
          "there is no file 'bell.wav' beside this routine; did you mean 'sounds/bell.wav'?");
}
