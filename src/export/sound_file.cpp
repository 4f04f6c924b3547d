#include "export/sound_file.hpp"

#include "base/atomic_file.hpp"
#include "base/health_notice.hpp"
#include "export/ogg_serial.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <sndfile.h>

namespace unknot {
namespace {

struct Format {
    std::string_view ending;
    int format;
};
// 16 bits keep the noise 70 dB below the speech of a night mix, and let 12 hours fit into a .wav file.
constexpr std::array formats{Format{".wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},
                             Format{".flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
                             Format{".ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS}};

// Zero for an unknown extension.
int formatOf(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    const auto* found =
        std::find_if(formats.begin(), formats.end(), [&](const Format& f) { return f.ending == ending; });
    return found == formats.end() ? 0 : found->format;
}

constexpr const char* unfinished = "the file could not be completed";

bool isOgg(const std::filesystem::path& path) { return (formatOf(path) & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG; }

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
        sf_set_string(m_file, SF_STR_COMMENT, healthNotice().c_str());
        sf_command(m_file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    }

    void write(std::span<const float> samples) {
        if (!fault().empty()) return;
        const auto count = static_cast<sf_count_t>(samples.size());
        errno = 0;
        if (sf_writef_float(m_file, samples.data(), count) == count) return;
        // For a full disk libsndfile reports no error while it writes .ogg, so take errno.
        m_fault = errno ? std::strerror(errno) : sf_strerror(m_file);
    }

    /// Flushes everything to the disk. Sets the fault on failure.
    void close() {
        if (sf_close(m_file) != 0 && m_fault.empty()) m_fault = unfinished;
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

// A fault that shows before the mix is made; empty for none.
std::string faultOf(const std::filesystem::path& path) {
    if (formatOf(path) != 0) return outputFault(path);
    return "A sound file must end in .wav, .flac or .ogg; '" + path.string() + "' does not.";
}

} // namespace

std::string exportSound(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings,
                        const std::filesystem::path& path) {
    if (std::string fault = faultOf(path); !fault.empty()) return fault;
    const Mix mix{timeline, lines, settings, Time{0}};
    AtomicFile whole{path};
    if (!whole.fault().empty()) return whole.fault();
    SoundFile file{whole.temporaryFile(), formatOf(path)};
    if (file.fault().empty()) {
        file.describe(timeline.title());
        // The last word or chime may outlast the timeline.
        writeAll(file, mix, std::max(timeline.length(), mix.end()));
        file.close();
    }
    if (!file.fault().empty()) return writeFault(path, file.fault());
    if (isOgg(path) && !fixOggSerial(whole.temporaryFile())) return writeFault(path, unfinished);
    return whole.finish();
}

} // namespace unknot
