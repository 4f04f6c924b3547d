// Stand-ins for xdg-open, first in PATH.

#include "platform/file_opener.hpp"

#include "support/eventually.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace unknot;
using namespace unknot::test;

namespace {

namespace fs = std::filesystem;

class StandIn {
public:
    explicit StandIn(const std::string& script) : m_before(std::getenv("PATH")) {
        if (!script.empty()) {
            const fs::path program = m_folder.write("xdg-open", "#!/bin/sh\n" + script + "\n");
            fs::permissions(program, fs::perms::owner_all);
        }
        setenv("PATH", (m_folder.path().string() + (script.empty() ? "" : ":" + m_before)).c_str(), 1);
    }
    ~StandIn() { setenv("PATH", m_before.c_str(), 1); }

    fs::path folder() const { return m_folder.path(); }

private:
    TemporaryFolder m_folder;
    std::string m_before;
};

} // namespace

TEST_CASE("the opener gives the program the whole path, spaces and quotes too, and does not wait for it") {
    const StandIn program("printf '%s' \"$1\" >\"$(dirname \"$0\")/seen\"; sleep 2");
    FileOpener opener;
    const std::string path = "/home/anna/my \"new\" 'file'; $HOME.yaml";
    CHECK(opener.open(path) == "");
    CHECK(opener.failure() == "");
    const fs::path seen = program.folder() / "seen";
    CHECK(eventually([&] { return fs::exists(seen) && contentOf(seen) == path; }));
}

TEST_CASE("a missing program is one sentence at once, and a failing one a sentence later, once") {
    {
        const StandIn nothing("");
        CHECK(FileOpener().open("/a.yaml").find("open the file yourself.") != std::string::npos);
    }
    const StandIn failing("exit 3");
    FileOpener opener;
    REQUIRE(opener.open("/a.yaml") == "");
    std::string told;
    CHECK(eventually([&] { return !(told = opener.failure()).empty(); }));
    CHECK(told == "'xdg-open' cannot open it (exit code 3); open the file yourself.");
    CHECK(opener.failure() == "");
}

TEST_CASE("a program that opened the file is no failure") {
    const StandIn fine("exit 0");
    FileOpener opener;
    REQUIRE(opener.open("/a.yaml") == "");
    CHECK(settles([&] { return opener.failure(); }, std::chrono::milliseconds(500)));
    CHECK(opener.failure() == "");
}
