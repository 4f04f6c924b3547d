// The tree that 'cmake --install' makes runs from anywhere, with all that a desktop asks for.

#include "raster/png.hpp"
#include "support/differing_pixels.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

int ran(const std::string& command) {
    const int status = std::system(command.c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

/// Installed once, into a prefix with a blank and an umlaut, and then moved.
const fs::path& installed() {
    static const TemporaryFolder folder;
    static const fs::path moved = [] {
        const fs::path first = folder / "für mich" / "usr", second = folder / "später und anderswo";
        REQUIRE(ran("cmake --install '" UNKNOT_BUILD_FOLDER "' --prefix " + quoted(first) + " >/dev/null") == 0);
        fs::rename(first, second);
        return second;
    }();
    return moved;
}

/// Runs the installed program in a home of its own.
std::string printedBy(const std::string& words) {
    const TemporaryFolder home;
    const fs::path out = home / "out";
    const fs::path program = installed() / "bin" / "unknot";
    CHECK(ran("env -u DISPLAY -u XDG_DATA_HOME -u XDG_CONFIG_HOME -u XDG_CACHE_HOME HOME=" + quoted(home.path()) + " " +
              quoted(program) + " " + words + " >" + quoted(out) + " 2>&1") == 0);
    return contentOf(out);
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the installed tree runs after it was moved, with its own files and none of the source tree") {
    CHECK(contains(printedBy("--version"), "unknot "));
    CHECK(contains(printedBy("check bedtime"), "no mistakes"));
    // Put back at the end, because the other cases share the tree.
    const fs::path routine = installed() / "share/unknot/library/routines/desk-break.yaml",
                   stretch = installed() / "share/unknot/library/assets/stretches/cold-pack.yaml";
    fs::rename(routine, installed() / "routine");
    CHECK_FALSE(contains(printedBy("list --names routines"), "desk-break"));
    fs::rename(stretch, installed() / "stretch");
    CHECK_FALSE(contains(printedBy("list --names stretches"), "cold-pack"));
    fs::rename(installed() / "routine", routine);
    fs::rename(installed() / "stretch", stretch);
    const TemporaryFolder folder;
    const std::string picture = quoted(folder / "a.png"), sound = quoted(folder / "a.ogg");
    printedBy("picture bedtime --at 30s -o " + picture);
    printedBy("export ankle-loosener -o " + sound);
    CHECK(fs::file_size(folder / "a.png") > 10'000);
    CHECK(fs::file_size(folder / "a.ogg") > 100'000);
}

TEST_CASE("DESTDIR comes before the prefix") {
    const TemporaryFolder folder;
    CHECK(ran("DESTDIR=" + quoted(folder.path()) +
              " cmake --install '" UNKNOT_BUILD_FOLDER "' --prefix /opt/unknot >/dev/null") == 0);
    CHECK(fs::exists(folder / "opt/unknot/bin/unknot"));
    CHECK(fs::exists(folder / "opt/unknot/share/applications/unknot.desktop"));
    CHECK(fs::exists(folder / "opt/unknot/share/man/man1/unknot.1.gz"));
    CHECK(fs::exists(folder / "opt/unknot/share/man/man5/unknot-routine.5.gz"));
}

TEST_CASE("the desktop entry, the AppStream data and the type of routine files are valid") {
    const fs::path share = installed() / "share";
    CHECK(ran("desktop-file-validate " + quoted(share / "applications/unknot.desktop")) == 0);
    CHECK(ran("appstreamcli validate --no-net " + quoted(share / "metainfo/io.github.unknot.unknot.metainfo.xml") +
              " >/dev/null") == 0);
    const std::string entry = contentOf(share / "applications/unknot.desktop");
    CHECK(contains(entry, "\nActions=cramp;bedtime;\n"));
    CHECK(contains(entry, "Name=Cramp now\nExec=unknot cramp\n"));
    CHECK(contains(entry, "Name=Bedtime\nExec=unknot play bedtime\n"));
    const TemporaryFolder mime;
    fs::create_directories(mime / "packages");
    fs::copy(share / "mime/packages/unknot.xml", mime / "packages");
    CHECK(ran("update-mime-database " + quoted(mime.path()) + " >/dev/null") == 0);
    CHECK(contains(contentOf(mime / "globs2"), "60:application/x-unknot-routine+yaml:*.unknot.yaml\n"));
}

TEST_CASE("the icons have all sizes, and are those of the program's painter") {
    const TemporaryFolder drawn;
    printedBy("list --icon " + quoted(drawn.path()));
    for (const std::string size : {"16", "32", "48", "64", "128", "256", "512"}) {
        CAPTURE(size);
        const fs::path icon = installed() / "share/icons/hicolor" / (size + "x" + size) / "apps/unknot.png";
        const auto there = readPng(contentOf(icon)), now = readPng(contentOf(drawn / ("unknot-" + size + ".png")));
        REQUIRE(there);
        REQUIRE(now);
        CHECK(there->width == std::stoi(size));
        CHECK(differingPixels(*there, *now, 4) == 0);
    }
    CHECK(contentOf(installed() / "share/icons/hicolor/scalable/apps/unknot.svg") == contentOf(drawn / "unknot.svg"));
}

TEST_CASE("every part comes with its licence, and the pages' links lead to files") {
    for (const char* file :
         {"doc/unknot/LICENSE", "unknot/library/assets/fonts/OFL-atkinson-hyperlegible-next.txt",
          "unknot/library/assets/fonts/LICENSE-dejavu.txt",
          "unknot/library/assets/speech/LICENSE-festvox-us-slt-hts.txt", "doc/unknot/assets/README.md"}) {
        CAPTURE(file);
        CHECK(fs::exists(installed() / "share" / file));
    }
    for (const char* page : {"README.md", "routines/README.md"}) {
        const fs::path file = installed() / "share/doc/unknot" / page;
        const std::string text = contentOf(file);
        REQUIRE(text.size() > 1000);
        for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 1)) {
            const std::string link = text.substr(at + 2, text.find_first_of(")#", at) - at - 2);
            CAPTURE(link);
            const bool isForBuilders = link.starts_with("src/") || link.starts_with("packaging/");
            if (!link.empty() && !link.starts_with("http") && !isForBuilders)
                CHECK(fs::exists(file.parent_path() / link));
        }
    }
}
