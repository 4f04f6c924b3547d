#include "export/sound_file.hpp"

#include "base/atomic_file.hpp"
#include "base/health_notice.hpp"
#include "base/shown_path.hpp"
#include "export/ogg_serial.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <sndfile.h>
#include <utility>

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

bool isOgg(int format) { return (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG; }

// libsndfile reports no failed write of an .ogg file, and none at the end of any file. So it writes through functions
// that keep the fault.
struct Output {
    AtomicFile& file;
    std::optional<OggSerial> serial{}; ///< For Ogg, which is written from beginning to end.
    sf_count_t position = 0;
    sf_count_t length = 0;
    std::int64_t paged = 0; ///< The bytes of whole Ogg pages.

    static sf_count_t lengthOf(void* output) { return static_cast<Output*>(output)->length; }
    static sf_count_t tell(void* output) { return static_cast<Output*>(output)->position; }
    static sf_count_t seek(sf_count_t offset, int whence, void* output) {
        auto& self = *static_cast<Output*>(output);
        const sf_count_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? self.position : self.length;
        return self.position = from + offset;
    }
    static sf_count_t write(const void* bytes, sf_count_t count, void* output) {
        auto& self = *static_cast<Output*>(output);
        const std::string_view taken(static_cast<const char*>(bytes), static_cast<std::size_t>(count));
        if (!(self.serial ? self.writePages(taken) : self.file.writeAt(self.position, taken))) return 0;
        self.position += count;
        self.length = std::max(self.length, self.position);
        return count;
    }

    bool writePages(std::string_view bytes) {
        const std::string pages = serial->take(bytes);
        const std::int64_t at = std::exchange(paged, paged + static_cast<std::int64_t>(pages.size()));
        return file.writeAt(at, pages);
    }
};

class SoundFile {
public:
    SoundFile(AtomicFile& file, int format) : m_output{.file = file} {
        if (isOgg(format)) m_output.serial.emplace();
        SF_INFO info{};
        info.samplerate = static_cast<int>(samplesPerSecond);
        info.channels = 1;
        info.format = format;
        SF_VIRTUAL_IO functions{Output::lengthOf, Output::seek, nullptr, Output::write, Output::tell};
        m_file = sf_open_virtual(&functions, SFM_WRITE, &info, &m_output);
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
        if (isFaulty()) return;
        const auto count = static_cast<sf_count_t>(samples.size());
        const bool isWritten = sf_writef_float(m_file, samples.data(), count) == count;
        // After a failed write sf_strerror() prints a message of its own.
        if (!isWritten && !isFaulty()) m_fault = sf_strerror(m_file);
    }

    /// Writes what is left. Sets the fault on failure.
    void close() {
        if (sf_close(m_file) != 0 && m_fault.empty()) m_fault = "the file could not be completed";
        m_file = nullptr;
    }

    bool isFaulty() const { return !m_fault.empty() || !m_output.file.fault().empty(); }
    const std::string& fault() const { return m_fault; } ///< libsndfile's own.

private:
    Output m_output;
    SNDFILE* m_file = nullptr;
    std::string m_fault;
};

void writeAll(SoundFile& file, const Mix& mix, Time length) {
    std::array<float, 4096> block{};
    for (Time at{}; at < length && !file.isFaulty(); at += Time{block.size()}) {
        const auto count = std::min<Time::rep>((length - at).count(), block.size());
        const std::span<float> part{block.data(), static_cast<std::size_t>(count)};
        mix.write(at, part);
        file.write(part);
    }
}

// A fault that shows before the mix is made; empty for none.
std::string faultOf(const std::filesystem::path& path) {
    if (formatOf(path) != 0) return outputFault(path);
    return "A sound file must end in .wav, .flac or .ogg; '" + shownPath(path) + "' does not.";
}

} // namespace

std::string exportSound(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings,
                        const std::filesystem::path& path) {
    if (std::string fault = faultOf(path); !fault.empty()) return fault;
    const Mix mix{timeline, lines, settings, Time{0}};
    AtomicFile whole{path};
    if (!whole.fault().empty()) return whole.fault();
    SoundFile file{whole, formatOf(path)};
    if (file.fault().empty()) {
        file.describe(timeline.title());
        // The last word or chime may outlast the timeline.
        writeAll(file, mix, std::max(timeline.length(), mix.end()));
        file.close();
    }
    if (!file.fault().empty() && whole.fault().empty()) return writeFault(path, file.fault());
    return whole.finish();
}

} // namespace unknot
