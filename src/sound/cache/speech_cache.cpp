#include "sound/cache/speech_cache.hpp"

#include "base/system/temporary_file.hpp"
#include "sound/sound_codec.hpp"

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

// A file is this text, the checksum of the rest in 16 hexadecimal digits, a line feed, the key, a zero byte, and a FLAC
// file. The number is that of the format.
constexpr std::string_view beginning = "unknot speech 1\n";
constexpr std::size_t digits = 16;

constexpr std::string_view ending = ".line";
constexpr std::string_view unfinished = ".line.part-"; // In the name of a file that is still written.

constexpr std::uintmax_t mostFileBytes = 16 * 1024 * 1024;
constexpr Time longestLine = seconds(120);

// FNV-1a. Two texts that differ in one byte never have the same number.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

std::string hexadecimal(std::uint64_t number) {
    char text[digits + 1];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(number));
    return text;
}

// An ordinary file of usable size; else empty. Opening a pipe might never return.
std::string bytesOf(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return {};
    const std::uintmax_t size = fs::file_size(file, error);
    if (error || size > mostFileBytes) return {};
    std::string bytes(size, '\0');
    std::FILE* const stream = std::fopen(file.c_str(), "rbe");
    if (!stream) return {};
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), stream));
    std::fclose(stream);
    return bytes;
}

std::string fileText(const std::string& key, const std::string& flac) {
    const std::string content = key + '\0' + flac;
    return std::string(beginning) + hexadecimal(hashOf(content)) + "\n" + content;
}

// Nothing unless the file is exactly as it was written, and for this key.
std::optional<std::vector<float>> samplesIn(std::string_view bytes, const std::string& key) {
    const std::size_t headLength = beginning.size() + digits + 1;
    if (bytes.size() < headLength) return std::nullopt;
    const std::string_view content = bytes.substr(headLength);
    const std::string head = std::string(beginning) + hexadecimal(hashOf(content)) + "\n";
    if (!bytes.starts_with(head) || !content.starts_with(key + '\0')) return std::nullopt;
    auto sound = decodeSound(content.substr(key.size() + 1), longestLine);
    if (!sound || sound->samples.empty() || sound->rate != samplesPerSecond) return std::nullopt;
    return std::move(sound->samples);
}

struct KeptFile {
    fs::path path;
    fs::file_time_type used;
    std::uintmax_t bytes = 0;
};

bool isOfCache(const std::string& name) { return name.ends_with(ending) || name.find(unfinished) != name.npos; }

std::vector<KeptFile> filesIn(const fs::path& folder) {
    std::vector<KeptFile> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code gone; // Another program may remove it meanwhile.
        if (!isOfCache(entry->path().filename().string()) || !entry->is_regular_file(gone)) continue;
        KeptFile file{entry->path(), entry->last_write_time(gone), entry->file_size(gone)};
        if (!gone) files.push_back(std::move(file));
    }
    return files;
}

} // namespace

SpeechCache::SpeechCache(fs::path folder, std::uintmax_t mostBytes, Duration patience)
    : m_folder(std::move(folder)), m_mostBytes(mostBytes), m_patience(patience) {}

std::optional<std::vector<float>> SpeechCache::find(const std::string& key) {
    if (m_folder.empty()) return std::nullopt;
    const auto begun = std::chrono::steady_clock::now();
    const fs::path file = fileOf(key);
    auto samples = samplesIn(bytesOf(file), key);
    std::error_code ignored;
    if (samples) fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
    if (std::chrono::steady_clock::now() - begun > m_patience) m_folder.clear();
    return samples;
}

void SpeechCache::keep(const std::string& key, std::span<const float> samples) {
    if (m_folder.empty() || Time{static_cast<Time::rep>(samples.size())} > longestLine) return;
    const std::string flac = encodeFlac(samples);
    if (flac.empty()) return;
    const auto begun = std::chrono::steady_clock::now();
    const std::string bytes = fileText(key, flac);
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    makeRoomFor(bytes.size());
    write(fileOf(key), bytes);
    if (std::chrono::steady_clock::now() - begun > m_patience) m_folder.clear();
}

fs::path SpeechCache::fileOf(const std::string& key) const {
    return m_folder / (hexadecimal(hashOf(key)) + std::string(ending));
}

// Looks at all files only now and then: with a full folder this takes as long as speaking a word.
void SpeechCache::makeRoomFor(std::uintmax_t bytes) {
    if (bytes <= m_roomBytes) {
        m_roomBytes -= bytes;
        return;
    }
    std::vector<KeptFile> files = filesIn(m_folder);
    for (const KeptFile& file : files)
        bytes += file.bytes;
    if (bytes > m_mostBytes) {
        std::ranges::sort(files, {}, &KeptFile::used);
        std::error_code ignored;
        for (const KeptFile& file : files) {
            if (bytes <= m_mostBytes / 8 * 7) break;
            fs::remove(file.path, ignored);
            bytes -= file.bytes;
        }
    }
    // Other programs may use the rest of the room meanwhile.
    m_roomBytes = (m_mostBytes - std::min(bytes, m_mostBytes)) / 4;
}

// Does not wait for the disk: if a loss of power leaves a file incomplete, its checksum tells.
void SpeechCache::write(const fs::path& target, const std::string& bytes) const {
    TemporaryFile file(target);
    if (file.error() || file.writeAt(0, bytes) || !file.replaceTarget()) return;
    // A file cannot replace a folder.
    std::error_code ignored;
    if (fs::is_directory(fs::symlink_status(target, ignored))) fs::remove_all(target, ignored);
    file.replaceTarget();
}

} // namespace unknot
