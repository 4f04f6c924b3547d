#pragma once

// Keeps spoken lines in a folder, so that each is spoken once and not at each start. A line is a file of its own. A
// damaged file counts as missing and is replaced. Several programs may use one folder at a time: a file appears whole,
// and there are no locks. Any failure only means that a line is spoken again. Knows nothing of voices.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace unknot {

namespace limits {
inline constexpr std::uintmax_t speechCacheBytes = 64 * 1024 * 1024;
} // namespace limits

/// One thread at a time may use it.
class SpeechCache {
public:
    using Duration = std::chrono::steady_clock::duration;

    /// Keeps nothing if `folder` is empty. The files in it have at most `mostBytes` together. A read or a write that
    /// takes longer than `patience` is the last: such a disk would delay the speech.
    explicit SpeechCache(std::filesystem::path folder, std::uintmax_t mostBytes = limits::speechCacheBytes,
                         Duration patience = std::chrono::milliseconds(250));

    /// The samples kept for this key, mono at 48 kHz. Marks them as used now.
    std::optional<std::vector<float>> find(const std::string& key);

    /// Keeps samples that roundedTo16Bits() leaves unchanged. Removes the files that were not used for the longest time
    /// if there are too many bytes. `key` must not contain a zero byte.
    void keep(const std::string& key, std::span<const float> samples);

private:
    std::filesystem::path fileOf(const std::string& key) const;
    void makeRoomFor(std::uintmax_t bytes);
    void write(const std::filesystem::path& target, const std::string& bytes) const;

    std::filesystem::path m_folder; ///< Empty if nothing can be kept.
    std::uintmax_t m_mostBytes;
    std::uintmax_t m_roomBytes = 0; ///< May be written before the next look at all files.
    Duration m_patience;
};

} // namespace unknot
