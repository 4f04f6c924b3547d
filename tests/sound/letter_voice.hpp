#pragma once

// A voice for tests, which can wait in the middle of its work.

#include "sound/voice.hpp"

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace unknot {

// Speaks each letter for a tenth of a second and records the lines.
class LetterVoice : public Voice {
public:
    struct Record {
        std::mutex mutex;
        std::vector<std::string> spoken;
        std::condition_variable let;
        int begun = 0;
        int allowed = 1'000'000; ///< Number of lines that it may still speak. At 0 it waits.
    };

    explicit LetterVoice(std::shared_ptr<Record> record) : m_record(std::move(record)) {}

    std::vector<float> speak(std::string_view line) override {
        std::unique_lock lock{m_record->mutex};
        ++m_record->begun;
        m_record->let.wait(lock, [&] { return m_record->allowed > 0 || m_cancelled; });
        if (m_record->allowed <= 0) return {};
        --m_record->allowed;
        m_record->spoken.emplace_back(line);
        return std::vector<float>(line.size() * 4800, 0.25F);
    }

    void cancel() override {
        const std::lock_guard guard{m_record->mutex};
        m_cancelled = true;
        m_record->let.notify_all();
    }

private:
    std::shared_ptr<Record> m_record;
    bool m_cancelled = false;
};

} // namespace unknot
