// './run --install' and './run --uninstall', with a build that is there.

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>
#include <vector>

using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

/// A home of a person, whose name has a blank, a quote of a shell and a sign of sed.
class Home {
public:
    Home() : m_home(m_folder / "a & b $c") {
        m_folder.write("a & b $c/.local/share/unknot/routines/mine.yaml", "routine: Mine\nsteps:\n  - stretch: calf\n");
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
    CHECK(contains(entry, "\nExec=\"" + home.path().parent_path().string() + "/a & b \\\\$c/.local/bin/unknot\" %f\n"));
    CHECK(contains(entry, "/.local/bin/unknot\" cramp\n"));

    CHECK(contains(home.run("uninstallTree"), "Your own routines and settings stay."));
    CHECK(home.files() == before);
    CHECK_FALSE(fs::exists(local / "bin"));
    CHECK(contains(home.run("uninstallTree", 1), "Unknot is not in "));
}
