#include "base/system/save_thread.hpp"

#include "base/system/thread_left_behind.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace unknot {
namespace {

// The saves of all objects that have not ended.
std::atomic<int> unfinished = 0;

} // namespace

// Shared with the thread, which keeps this alive if it is left behind.
struct SaveThread::Shared {
    struct Job {
        std::string name;
        Save save;
    };

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> jobs; ///< The first has begun if `isSaving`.
    bool isSaving = false;
    bool isEnding = false;
    std::string fault;
    std::thread thread; ///< Starts with the first save.

    void run() {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return isEnding || !jobs.empty(); });
            if (jobs.empty()) return;
            const Save save = jobs.front().save;
            isSaving = true;
            lock.unlock();
            std::string failed = save();
            lock.lock();
            isSaving = false;
            jobs.pop_front();
            if (!failed.empty()) fault = std::move(failed);
            --unfinished;
            changed.notify_all();
        }
    }

    void add(const std::string& name, Save save) {
        const auto waiting = jobs.begin() + (isSaving ? 1 : 0);
        const auto same = std::find_if(waiting, jobs.end(), [&](const Job& job) { return job.name == name; });
        if (same != jobs.end()) {
            same->save = std::move(save);
            return;
        }
        jobs.push_back({name, std::move(save)});
        ++unfinished;
    }
};

SaveThread::SaveThread() : m_shared(std::make_shared<Shared>()) {}

SaveThread::~SaveThread() {
    std::unique_lock lock(m_shared->mutex);
    m_shared->isEnding = true;
    m_shared->changed.notify_all();
    const bool saved = m_shared->changed.wait_for(lock, longestWait, [this] { return m_shared->jobs.empty(); });
    lock.unlock();
    if (!m_shared->thread.joinable()) return;
    if (saved) {
        m_shared->thread.join();
    } else {
        noteThreadLeftBehind();
        m_shared->thread.detach();
    }
}

void SaveThread::save(const std::string& name, Save save) {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->add(name, std::move(save));
    if (!m_shared->thread.joinable()) m_shared->thread = std::thread([shared = m_shared] { shared->run(); });
    m_shared->changed.notify_all();
}

bool SaveThread::isPending(const std::string& name) const {
    const std::lock_guard lock(m_shared->mutex);
    return std::ranges::find(m_shared->jobs, name, &Shared::Job::name) != m_shared->jobs.end();
}

std::string SaveThread::takeFault() {
    const std::lock_guard lock(m_shared->mutex);
    return std::exchange(m_shared->fault, {});
}

// Polls, because a sudden end may come while any lock is held.
void SaveThread::waitForAll() {
    constexpr std::chrono::milliseconds step{5};
    for (auto waited = step; unfinished > 0 && waited < longestWait; waited += step)
        std::this_thread::sleep_for(step);
}

} // namespace unknot
