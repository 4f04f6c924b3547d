#include "settings/kept_window.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

using namespace unknot;
namespace fs = std::filesystem;

namespace {

// A folder of its own for one test, gone afterwards.
class Folder {
public:
    Folder() {
        std::string name =
            (fs::temp_directory_path() / "window-").string() + std::string(6, 'X'); // As mkdtemp wants it.
        REQUIRE(mkdtemp(name.data()));
        m_path = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    fs::path file() const { return m_path / "unknot" / "window"; }

    void write(const std::string& text) const {
        fs::create_directories(file().parent_path());
        std::ofstream(file(), std::ios::binary) << text;
    }
    std::string content() const {
        std::ifstream input(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(input), {}};
    }

private:
    fs::path m_path;
};

} // namespace

TEST_CASE("a window's size is kept in a small text file, whose folder is made") {
    const Folder folder;
    CHECK_FALSE(loadWindow(folder.file()));
    saveWindow({1280, 800}, folder.file());
    CHECK(folder.content() == "1280x800\n");
    CHECK(loadWindow(folder.file()) == WindowSize{1280, 800});
    saveWindow({16384, 240}, folder.file());
    CHECK(loadWindow(folder.file()) == WindowSize{16384, 240});
    CHECK(std::distance(fs::directory_iterator(folder.file().parent_path()), {}) == 1);
}

TEST_CASE("nonsense in the file is no window's size") {
    const Folder folder;
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
        folder.write(text);
        CHECK_FALSE(loadWindow(folder.file()));
    }
    folder.write(std::string(100'000, '1'));
    CHECK_FALSE(loadWindow(folder.file()));
    folder.write(std::string("1280x800\n\0", 10));
    CHECK_FALSE(loadWindow(folder.file()));
}

TEST_CASE("a size that cannot be used or kept changes nothing and stops nothing") {
    const Folder folder;
    saveWindow({1280, 800}, folder.file());
    for (const WindowSize size : {WindowSize{0, 0}, WindowSize{319, 800}, WindowSize{1280, 16385}, WindowSize{-5, 800}})
        saveWindow(size, folder.file());
    CHECK(folder.content() == "1280x800\n");
    saveWindow({1600, 900}, "");
    saveWindow({1600, 900}, folder.file() / "below-a-file");
    CHECK_FALSE(loadWindow(""));
    CHECK(folder.content() == "1280x800\n");
}
