#include "settings/window_size_file.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

// The file is in a folder that does not exist yet.
class WindowFile {
public:
    fs::path file() const { return m_folder / "unknot" / "window"; }
    void write(const std::string& text) const { m_folder.write("unknot/window", text); }
    std::string content() const { return contentOf(file()); }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("a window's size is kept in a small text file, whose folder is made") {
    const WindowFile kept;
    CHECK_FALSE(loadWindowSize(kept.file()));
    saveWindowSize({1280, 800}, kept.file());
    CHECK(kept.content() == "1280x800\n");
    CHECK(loadWindowSize(kept.file()) == WindowSize{1280, 800});
    saveWindowSize({16384, 240}, kept.file());
    CHECK(loadWindowSize(kept.file()) == WindowSize{16384, 240});
    CHECK(std::distance(fs::directory_iterator(kept.file().parent_path()), {}) == 1);
}

TEST_CASE("nonsense in the file is no window's size") {
    const WindowFile kept;
    for (const std::string text : {"",
                                   "\n",
                                   "1280",
                                   "1280x",
                                   "x800\n",
                                   "1280x800",
                                   "1280x800\nmore",
                                   "1280 x 800\n",
                                   "+1280x800\n",
                                   "01280x800\n",
                                   "1280X800\n",
                                   "1280,800\n",
                                   "-1280x800\n",
                                   "1280x800x2\n",
                                   "319x800\n",
                                   "1280x239\n",
                                   "16385x800\n",
                                   "1280x16385\n",
                                   "99999999999x800\n",
                                   "1280x99999999999\n",
                                   "wide\n"}) {
        CAPTURE(text);
        kept.write(text);
        CHECK_FALSE(loadWindowSize(kept.file()));
    }
    kept.write(std::string(100'000, '1'));
    CHECK_FALSE(loadWindowSize(kept.file()));
    kept.write(std::string("1280x800\n\0", 10));
    CHECK_FALSE(loadWindowSize(kept.file()));
}

TEST_CASE("a size that cannot be used or kept changes nothing and stops nothing") {
    const WindowFile kept;
    saveWindowSize({1280, 800}, kept.file());
    for (const WindowSize size : {WindowSize{0, 0}, WindowSize{319, 800}, WindowSize{1280, 16385}, WindowSize{-5, 800}})
        saveWindowSize(size, kept.file());
    CHECK(kept.content() == "1280x800\n");
    saveWindowSize({1600, 900}, "");
    saveWindowSize({1600, 900}, kept.file() / "below-a-file");
    CHECK_FALSE(loadWindowSize(""));
    CHECK(kept.content() == "1280x800\n");
}
