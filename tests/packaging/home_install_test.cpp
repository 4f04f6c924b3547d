// './run --install' and './run --uninstall', with a build that is there.

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <vector>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

/// A home of a person, whose name has blanks and the signs of shells, of sed and of desktop entries. CMake cannot
/// install below a folder with a backslash.
class Home {
public:
    Home() : m_home(m_folder / "a & b $c % \" ` d") {
        m_folder.write("a & b $c % \" ` d/.local/share/unknot/routines/mine.yaml",
                       "routine: Mine\nsteps:\n  - stretch: calf\n");
    }

    const fs::path& path() const { return m_home; }

    /// Runs a function of .ci/install.sh; returns its messages.
    std::string run(const std::string& function, int code = 0) const {
        const fs::path out = m_folder / "out";
        const std::string script = ". .ci/prepare.sh && . .ci/install.sh && " + function;
        const int status = std::system(("cd '" UNKNOT_SOURCE_FOLDER "' && HOME=" + quoted(m_home) + " sh -euc '" +
                                        script + "' >" + quoted(out) + " 2>&1")
                                           .c_str());
        CHECK(WEXITSTATUS(status) == code);
        return contentOf(out);
    }

    std::vector<std::string> files() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(m_home))
            if (!entry.is_directory()) found.push_back(entry.path().lexically_relative(m_home).string());
        std::ranges::sort(found);
        return found;
    }

private:
    TemporaryFolder m_folder;
    fs::path m_home;
};

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("the program is put into ~/.local beside a person's own routines, and is taken away again without them") {
    const Home home;
    const std::vector<std::string> before = home.files();
    CHECK(contains(home.run("installTree " UNKNOT_BUILD_FOLDER), "Your desktop's menu has it"));
    const fs::path local = home.path() / ".local";
    const fs::path names = home.path() / "names";
    CHECK(std::system(("HOME=" + quoted(home.path()) + " " + quoted(local / "bin/unknot") + " list >" + quoted(names))
                          .c_str()) == 0);
    CHECK(contains(contentOf(names), "yours: mine.yaml"));
    CHECK_FALSE(contains(contentOf(names), "yours: bedtime.yaml"));
    fs::remove(names);
    const std::string entry = contentOf(local / "share/applications/unknot.desktop");
    const std::string path = home.path().parent_path().string() + R"(/a & b \\$c %% \\" \\` d/.local/bin/unknot)";
    CHECK(contains(entry, "\nExec=\"" + path + "\" %f\n"));
    CHECK(contains(entry, "/.local/bin/unknot\" cramp\n"));

    // A newer version comes in place of the older one, with all of its files.
    const fs::path outside = home.path().parent_path() / "not below the home";
    std::ofstream(local / "share/unknot/library/installed-files", std::ios::app)
        << (local / "share/unknot/library/routines/old.yaml").string() << "\n"
        << outside.string() << "\n";
    std::ofstream(local / "share/unknot/library/routines/old.yaml") << "routine: Old\n";
    std::ofstream(outside) << "stays";
    home.run("installTree " UNKNOT_BUILD_FOLDER);
    CHECK_FALSE(fs::exists(local / "share/unknot/library/routines/old.yaml"));
    CHECK(fs::exists(outside));

    CHECK(contains(home.run("uninstallTree"), "Your own routines and settings stay."));
    CHECK(home.files() == before);
    CHECK_FALSE(fs::exists(local / "bin"));
    CHECK(contains(home.run("uninstallTree", 1), "Unknot is not in "));
}
