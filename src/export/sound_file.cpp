#include "export/sound_file.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <sndfile.h>
#include <system_error>

namespace unknot {
namespace {

constexpr const char* note = "General guidance for stretching, not a diagnosis or treatment.";

struct Format {
    std::string_view ending;
    int format;
};
// 16 bits leave the silence of a night mix 70 dB under its speech, and 12 hours below what a .wav file can hold.
constexpr std::array formats{Format{".wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                             Format{".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
                             Format{".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS}};

// Zero when no sound file ends like this.
int formatOf(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto* found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.ending == ending; });
    return found == formats.end() ? 0 : found->format;
}

// Removes the half-written file unless it has been given its name.
class Temporary {
public:
    explicit Temporary(const std::filesystem::path& target) : m_target(target), m_path(target) { m_path += ".part"; }
    ~Temporary() {
        std::error_code ignored;
        if (!m_named) std::filesystem::remove(m_path, ignored);
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    std::error_code giveName() {
        std::error_code fault;
        std::filesystem::rename(m_path, m_target, fault);
        m_named = !fault;
        return fault;
    }

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    bool m_named = false;
};

class SoundFile {
public:
    SoundFile(const std::filesystem::path& path, int format) {
        SF_INFO info{};
        info.samplerate = static_cast<int>(samplesPerSecond);
        info.channels = 1;
        info.format = format;
        m_file = sf_open(path.c_str(), SFM_WRITE, &info);
        if (!m_file) m_fault = sf_strerror(nullptr);
    }
    ~SoundFile() {
        if (m_file) sf_close(m_file);
    }
    SoundFile(const SoundFile&) = delete;
    SoundFile& operator=(const SoundFile&) = delete;

    void describe(const std::string& title) {
        sf_set_string(m_file, SF_STR_TITLE, title.c_str());
        sf_set_string(m_file, SF_STR_COMMENT, note);
        sf_command(m_file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    }

    void write(std::span<const float> samples) {
        if (!fault().empty()) return;
        const auto count = static_cast<sf_count_t>(samples.size());
        if (sf_writef_float(m_file, samples.data(), count) != count) m_fault = sf_strerror(m_file);
    }

    /// Everything is on its way to the disk, or the fault says why not.
    void close() {
        if (sf_close(m_file) != 0 && m_fault.empty()) m_fault = "the file could not be completed";
        m_file = nullptr;
    }

    const std::string& fault() const { return m_fault; }

private:
    SNDFILE* m_file = nullptr;
    std::string m_fault;
};

void writeAll(SoundFile& file, const Mix& mix, Time length) {
    std::array<float, 4096> block{};
    for (Time at{}; at < length && file.fault().empty(); at += Time{block.size()}) {
        const auto count = std::min<Time::rep>((length - at).count(), block.size());
        const std::span<float> part{block.data(), static_cast<std::size_t>(count)};
        mix.write(at, part);
        file.write(part);
    }
}

std::string quoted(const std::filesystem::path& path) { return "'" + path.string() + "'"; }

std::string cannotWrite(const std::filesystem::path& path, const std::string& why) {
    return quoted(path) + " cannot be written (" + why.substr(0, why.find_last_not_of(".\n") + 1) + ").";
}

// What can be known before the work is done; empty when nothing stands against it.
std::string faultOf(const std::filesystem::path& path) {
    std::error_code ignored;
    if (formatOf(path) == 0)
        return "The name of a sound file ends in .wav, .flac or .ogg, not like " + quoted(path) + ".";
    if (std::filesystem::is_directory(path, ignored)) return quoted(path) + " is a folder, not a file.";
    const auto folder = path.parent_path();
    if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return {};
    return "There is no folder " + quoted(folder) + " to write " + quoted(path.filename()) + " into.";
}

} // namespace

std::string exportSound(const Timeline& timeline, const Lines& lines, const SoundSettings& settings,
                        const std::filesystem::path& path) {
    if (std::string fault = faultOf(path); !fault.empty()) return fault;
    const Mix mix{timeline, lines, settings, Time{0}};
    Temporary temporary{path};
    {
        SoundFile file{temporary.path(), formatOf(path)};
        if (file.fault().empty()) {
            file.describe(timeline.title());
            // A last word or chime that outlasts the timeline is heard to its end.
            writeAll(file, mix, std::max(timeline.length(), mix.end()));
            file.close();
        }
        if (!file.fault().empty()) return cannotWrite(path, file.fault());
    }
    const std::error_code fault = temporary.giveName();
    return fault ? cannotWrite(path, fault.message()) : std::string{};
}

} // namespace unknot
