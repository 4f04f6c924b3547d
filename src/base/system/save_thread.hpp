#pragma once

// Saves files on a thread of its own, so that a slow disk delays no key and no frame. Knows nothing of their content.

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace unknot {

class SaveThread {
public:
    /// Writes a file. Returns one sentence on failure, else an empty text. Runs on the thread.
    using Save = std::function<std::string()>;

    /// The longest wait for a disk at the end of the program.
    static constexpr std::chrono::milliseconds longestWait{2000};

    SaveThread();

    /// Waits for all saves, at most for longestWait. If the disk has not answered by then, leaves the thread behind.
    ~SaveThread();
    SaveThread(const SaveThread&) = delete;
    SaveThread& operator=(const SaveThread&) = delete;

    /// Returns at once. The saves run in order. Replaces an earlier save of the same name that has not begun.
    void save(const std::string& name, Save save);

    /// True until the last save of this name has ended.
    bool isPending(const std::string& name) const;

    /// The sentence of the save that failed last, once; else empty.
    std::string takeFault();

    /// Waits for the saves of all objects, at most for longestWait. Call it before a sudden end of the program.
    static void waitForAll();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace unknot
