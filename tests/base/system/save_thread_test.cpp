#include "base/system/save_thread.hpp"

#include "base/system/thread_left_behind.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace unknot;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

// A disk that answers only once the test lets it.
class SlowDisk {
public:
    SaveThread::Save saveOf(const std::string& text, const std::string& fault = "") {
        return [this, text, fault] {
            while (m_hangs)
                std::this_thread::sleep_for(1ms);
            m_saved.push_back(text);
            return fault;
        };
    }
    void hang() { m_hangs = true; }
    void answer() { m_hangs = false; }
    const std::vector<std::string>& saved() const { return m_saved; } ///< While no save runs.

private:
    std::atomic<bool> m_hangs = false;
    std::vector<std::string> m_saved;
};

void waitFor(const SaveThread& saves, const std::string& name) {
    while (saves.isPending(name))
        std::this_thread::sleep_for(1ms);
}

} // namespace

TEST_CASE("a save delays the caller by no slow disk, and of many saves only the first and the last are written") {
    SlowDisk disk;
    SaveThread saves;
    disk.hang();
    saves.save("settings", disk.saveOf("first"));
    std::this_thread::sleep_for(20ms); // The first save has begun.
    const auto start = Clock::now();
    for (int i = 0; i < 1000; ++i)
        saves.save("settings", disk.saveOf("value " + std::to_string(i)));
    CHECK(Clock::now() - start < 500ms);
    CHECK(saves.isPending("settings"));
    disk.answer();
    waitFor(saves, "settings");
    CHECK(disk.saved() == std::vector<std::string>{"first", "value 999"});
}

TEST_CASE("saves of several files all run") {
    SlowDisk disk;
    {
        SaveThread saves;
        disk.hang();
        for (const char* name : {"settings", "window", "last done", "window"})
            saves.save(name, disk.saveOf(name));
        CHECK(saves.isPending("window"));
        CHECK_FALSE(saves.isPending("another"));
        disk.answer();
    }
    CHECK(disk.saved().size() >= 3);
    CHECK(disk.saved().size() <= 4);
}

TEST_CASE("a failed save is told once") {
    SlowDisk disk;
    SaveThread saves;
    saves.save("settings", disk.saveOf("a", "The disk is full."));
    waitFor(saves, "settings");
    CHECK(saves.takeFault() == "The disk is full.");
    CHECK(saves.takeFault() == "");
    saves.save("settings", disk.saveOf("b"));
    waitFor(saves, "settings");
    CHECK(saves.takeFault() == "");
}

TEST_CASE("the end of the program waits for a slow save") {
    SlowDisk disk;
    disk.hang();
    std::thread later([&] {
        std::this_thread::sleep_for(100ms);
        disk.answer();
    });
    {
        SaveThread saves;
        saves.save("settings", disk.saveOf("kept"));
        saves.save("settings", disk.saveOf("kept"));
    }
    later.join();
    CHECK(disk.saved().back() == "kept");
    CHECK_FALSE(isThreadLeftBehind());
}

TEST_CASE("a sudden end waits for all saves") {
    SlowDisk disk;
    SaveThread saves;
    for (const char* name : {"settings", "window", "last done"})
        saves.save(name, disk.saveOf(name));
    SaveThread::waitForAll();
    CHECK(disk.saved().size() == 3);
}

TEST_CASE("a disk that never answers holds the end of the program for two seconds, and its thread is left behind") {
    // Never destroyed, because the thread may outlive all tests.
    static SlowDisk& disk = *new SlowDisk;
    disk.hang();
    const auto start = Clock::now();
    {
        SaveThread saves;
        saves.save("settings", disk.saveOf("late"));
    }
    const auto waited = Clock::now() - start;
    CHECK(waited >= SaveThread::longestWait);
    CHECK(waited < SaveThread::longestWait + 1s);
    CHECK(isThreadLeftBehind());
    disk.answer();
}
