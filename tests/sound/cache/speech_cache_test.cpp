#include "sound/cache/speech_cache.hpp"

#include "support/full_disk.hpp"
#include "support/sound_bytes.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace unknot;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

std::string keyOf(unsigned number) { return "voice\nline " + std::to_string(number); }

void keep(SpeechCache& cache, unsigned number) { cache.keep(keyOf(number), noise(number)); }

bool has(SpeechCache& cache, unsigned number) {
    const auto found = cache.find(keyOf(number));
    if (found) CHECK(*found == noise(number));
    return found.has_value();
}

fs::path onlyFile(const fs::path& folder) {
    REQUIRE(std::distance(fs::directory_iterator(folder), {}) == 1);
    return fs::directory_iterator(folder)->path();
}

std::uintmax_t bytesIn(const fs::path& folder) {
    std::uintmax_t bytes = 0;
    for (const auto& entry : fs::directory_iterator(folder))
        bytes += entry.file_size();
    return bytes;
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

// Keeps and reads 40 lines over and over. True if each line that was found had its own samples.
bool isRightAtWork(const fs::path& folder, unsigned first) {
    SpeechCache cache(folder, 200'000);
    for (unsigned i = 0; i < 400; ++i) {
        const unsigned number = (first + i * 7) % 40;
        const auto found = cache.find(keyOf(number));
        if (found && *found != noise(number)) return false;
        if (!found) keep(cache, number);
    }
    return true;
}

} // namespace

TEST_CASE("A kept line comes back with the same samples, in another program too") {
    const TemporaryFolder folder;
    {
        SpeechCache cache(folder / "unknot/speech");
        CHECK_FALSE(has(cache, 1));
        keep(cache, 1);
        CHECK(has(cache, 1));
    }
    SpeechCache later(folder / "unknot/speech");
    CHECK(has(later, 1));
    CHECK_FALSE(has(later, 2));
    CHECK_FALSE(later.find("other voice\nline 1"));
}

TEST_CASE("A file that is damaged in any place counts as missing, and is replaced") {
    const TemporaryFolder folder;
    SpeechCache cache(folder.path());
    keep(cache, 1);
    const fs::path file = onlyFile(folder.path());
    const std::string whole = contentOf(file);
    std::vector<std::string> damaged{"", "x", whole + "x", std::string(whole.size(), '\0')};
    for (std::size_t i = 0; i < whole.size(); i += 1 + i / 5) {
        damaged.push_back(whole.substr(0, i));
        damaged.push_back(whole);
        damaged.back()[i] = static_cast<char>(damaged.back()[i] ^ 1);
    }
    for (const std::string& bytes : damaged) {
        CAPTURE(bytes.size());
        write(file, bytes);
        CHECK_FALSE(has(cache, 1));
        keep(cache, 1);
        CHECK(has(cache, 1));
    }
    CHECK(contentOf(file) == whole);
}

TEST_CASE("The file of another line, a folder and a pipe in the place of a file are replaced") {
    const TemporaryFolder folder;
    SpeechCache cache(folder.path());
    keep(cache, 1);
    const fs::path file = onlyFile(folder.path());
    const std::string other = contentOf(file);
    fs::remove(file);
    keep(cache, 2);
    const fs::path second = onlyFile(folder.path());
    write(second, other);
    CHECK_FALSE(has(cache, 2));

    fs::remove(second);
    fs::create_directories(second / "with something in it");
    CHECK_FALSE(has(cache, 2));
    keep(cache, 2);
    CHECK(has(cache, 2));

    fs::remove(second);
    REQUIRE(mkfifo(second.c_str(), 0600) == 0);
    CHECK_FALSE(has(cache, 2));
    keep(cache, 2);
    CHECK(has(cache, 2));
}

TEST_CASE("The files never exceed the limit, and the lines that were not used for the longest time go first") {
    const TemporaryFolder folder;
    constexpr std::uintmax_t most = 100'000;
    SpeechCache cache(folder.path(), most);
    for (unsigned i = 0; i < 40; ++i) {
        keep(cache, i);
        CHECK(bytesIn(folder.path()) <= most);
        CHECK(has(cache, 0));
    }
    CHECK_FALSE(has(cache, 1));
    CHECK(has(cache, 39));
    CHECK(bytesIn(folder.path()) > most / 2);
}

TEST_CASE("An unfinished file of a program that was killed counts, and goes in its turn") {
    const TemporaryFolder folder;
    write(folder / "0123456789abcdef.line.part-1", std::string(90'000, 'x'));
    write(folder / "notes of the person.txt", std::string(90'000, 'x'));
    SpeechCache cache(folder.path(), 100'000);
    for (unsigned i = 0; i < 3; ++i)
        keep(cache, i);
    CHECK_FALSE(fs::exists(folder / "0123456789abcdef.line.part-1"));
    CHECK(fs::exists(folder / "notes of the person.txt"));
    CHECK(has(cache, 2));
}

TEST_CASE("Two threads and two processes may use one folder at once") {
    const TemporaryFolder folder;
    const pid_t other = fork();
    if (other == 0) _exit(isRightAtWork(folder.path(), 20) ? 0 : 1);
    std::atomic<bool> isRight = true;
    std::thread beside{[&] { isRight = isRightAtWork(folder.path(), 10); }};
    CHECK(isRightAtWork(folder.path(), 0));
    beside.join();
    CHECK(isRight);
    int status = -1;
    waitpid(other, &status, 0);
    CHECK(status == 0);
    for (const auto& entry : fs::directory_iterator(folder.path()))
        CHECK(entry.path().extension() == ".line");
}

TEST_CASE("A folder that is a file, a full disk and no folder keep nothing and do no harm") {
    const TemporaryFolder folder;
    const fs::path file = folder.write("speech", "mine");
    SpeechCache inFile(file), belowFile(file / "deeper"), nowhere(fs::path{});
    for (SpeechCache* cache : {&inFile, &belowFile, &nowhere}) {
        keep(*cache, 1);
        CHECK_FALSE(has(*cache, 1));
    }
    CHECK(contentOf(file) == "mine");
    fs::create_directories(folder / "full");
    SpeechCache cache(folder / "full");
    {
        const FullDisk full;
        keep(cache, 1);
        CHECK_FALSE(has(cache, 1));
    }
    CHECK(fs::is_empty(folder / "full"));
    keep(cache, 1);
    CHECK(has(cache, 1));
}

TEST_CASE("A read-only folder keeps its lines and takes no others") {
    const TemporaryFolder folder;
    SpeechCache cache(folder.path());
    keep(cache, 1);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    keep(cache, 2);
    CHECK(has(cache, 1));
    const bool isRoot = geteuid() == 0; // Root may write into any folder.
    CHECK(has(cache, 2) == isRoot);
}

TEST_CASE("A disk that is slower than the patience is asked once and never again") {
    const TemporaryFolder folder;
    SpeechCache cache(folder.path(), limits::speechCacheBytes, std::chrono::nanoseconds(0));
    keep(cache, 1);
    keep(cache, 2);
    CHECK(folder.entries() == 1);
    CHECK_FALSE(has(cache, 1));
}
