#include "settings/last_done_file.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const LastDone bedtime{"/usr/share/unknot/routines/bedtime.yaml", 2026y / 3 / 1};

// The file is in a folder that does not exist yet.
class DoneFile {
public:
    fs::path file() const { return m_folder / "unknot" / "last-done"; }
    void write(const std::string& text) const { m_folder.write("unknot/last-done", text); }
    std::string content() const { return contentOf(file()); }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("the routine done last is kept with its day in a small text file, whose folder is made") {
    const DoneFile kept;
    CHECK_FALSE(loadLastDone(kept.file()));
    saveLastDone(bedtime, kept.file());
    CHECK(kept.content() == "2026-03-01\n/usr/share/unknot/routines/bedtime.yaml\n");
    CHECK(loadLastDone(kept.file()) == bedtime);
    const LastDone other{"/home/anna/a\nb c.yaml", 1999y / 12 / 31};
    saveLastDone(other, kept.file());
    CHECK(loadLastDone(kept.file()) == other);
}

TEST_CASE("nonsense in the file of the last routine is none") {
    const DoneFile kept;
    for (const std::string text :
         {"", "\n", "2026-03-01", "2026-03-01\n", "2026-03-01\n\n", "2026-03-01\n/a.yaml", "2026-02-30\n/a.yaml\n",
          "2026-13-01\n/a.yaml\n", "26-03-01\n/a.yaml\n\n\n", "2026/03/01\n/a.yaml\n", " 2026-03-01\n/a.yaml\n",
          "2026-3-1\n/a.yaml\n", "yesterday!\n/a.yaml\n"}) {
        CAPTURE(text);
        kept.write(text);
        CHECK_FALSE(loadLastDone(kept.file()));
    }
    kept.write(std::string(100'000, '1'));
    CHECK_FALSE(loadLastDone(kept.file()));
}

TEST_CASE("a routine that cannot be kept changes nothing and stops nothing") {
    const DoneFile kept;
    saveLastDone(bedtime, kept.file());
    saveLastDone({"", 2026y / 3 / 2}, kept.file());
    CHECK(loadLastDone(kept.file()) == bedtime);
    saveLastDone(bedtime, "");
    saveLastDone(bedtime, kept.file() / "below-a-file");
    CHECK_FALSE(loadLastDone(""));
}
