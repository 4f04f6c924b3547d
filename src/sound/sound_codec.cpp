#include "sound/sound_codec.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sndfile.h>

namespace unknot {
namespace {

constexpr int mostChannels = 32;
constexpr int mostRate = 384'000;

// The bytes of a sound file with a position in them, as libsndfile wants to see a file.
struct Memory {
    std::string_view read;
    std::string written{};
    bool isWriting = false;
    sf_count_t at = 0;

    sf_count_t size() const { return static_cast<sf_count_t>(isWriting ? written.size() : read.size()); }
};

Memory& memoryOf(void* data) { return *static_cast<Memory*>(data); }

sf_count_t sizeOf(void* data) { return memoryOf(data).size(); }

sf_count_t tell(void* data) { return memoryOf(data).at; }

sf_count_t seek(sf_count_t offset, int from, void* data) {
    Memory& memory = memoryOf(data);
    const sf_count_t base = from == SEEK_CUR ? memory.at : from == SEEK_END ? memory.size() : 0;
    if (base + offset < 0) return -1;
    return memory.at = base + offset;
}

sf_count_t read(void* out, sf_count_t count, void* data) {
    Memory& memory = memoryOf(data);
    count = std::clamp<sf_count_t>(count, 0, std::max<sf_count_t>(memory.size() - memory.at, 0));
    if (count > 0) std::memcpy(out, memory.read.data() + memory.at, static_cast<std::size_t>(count));
    memory.at += count;
    return count;
}

sf_count_t write(const void* in, sf_count_t count, void* data) {
    Memory& memory = memoryOf(data);
    const auto end = static_cast<std::size_t>(memory.at + count);
    if (end > memory.written.size()) memory.written.resize(end);
    std::memcpy(memory.written.data() + memory.at, in, static_cast<std::size_t>(count));
    memory.at += count;
    return count;
}

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using File = std::unique_ptr<SNDFILE, Close>;

File open(Memory& memory, int mode, SF_INFO& info) {
    SF_VIRTUAL_IO functions{sizeOf, seek, read, write, tell};
    return File{sf_open_virtual(&functions, mode, &info, &memory)};
}

short in16Bits(float sample) { return static_cast<short>(std::clamp(std::lround(sample * 32768.0F), -32768L, 32767L)); }

} // namespace

std::vector<float> roundedTo16Bits(std::span<const float> samples) {
    std::vector<float> rounded(samples.size());
    std::ranges::transform(samples, rounded.begin(),
                           [](float sample) { return static_cast<float>(in16Bits(sample)) / 32768.0F; });
    return rounded;
}

std::string encodeFlac(std::span<const float> samples) {
    if (samples.empty()) return {};
    std::vector<short> shorts(samples.size());
    std::ranges::transform(samples, shorts.begin(), in16Bits);
    SF_INFO info{};
    info.samplerate = static_cast<int>(samplesPerSecond);
    info.channels = 1;
    info.format = SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    Memory memory;
    memory.isWriting = true;
    File file = open(memory, SFM_WRITE, info);
    const auto count = static_cast<sf_count_t>(shorts.size());
    if (!file || sf_writef_short(file.get(), shorts.data(), count) != count) return {};
    return sf_close(file.release()) == 0 ? std::move(memory.written) : std::string();
}

Result<DecodedSound> decodeSound(std::string_view bytes, Time longest) {
    Memory memory{bytes};
    SF_INFO info{};
    const File file = open(memory, SFM_READ, info);
    if (!file || info.channels < 1 || info.channels > mostChannels || info.samplerate < 1 || info.samplerate > mostRate)
        return Fault("its sound cannot be read");
    DecodedSound sound{{}, info.samplerate};
    const double mostSamples = inSeconds(longest) * info.samplerate;
    const auto channels = static_cast<std::size_t>(info.channels);
    std::vector<float> block(channels * 4096);
    // The header may claim any number of frames, so reads to the end.
    for (;;) {
        const auto frames =
            static_cast<std::size_t>(std::max<sf_count_t>(sf_readf_float(file.get(), block.data(), 4096), 0));
        if (frames == 0) return sound;
        for (std::size_t frame = 0; frame < frames; ++frame) {
            float sum = 0;
            for (std::size_t channel = 0; channel < channels; ++channel)
                sum += block[frame * channels + channel];
            sound.samples.push_back(std::isfinite(sum) ? sum / static_cast<float>(channels) : 0);
        }
        if (static_cast<double>(sound.samples.size()) > mostSamples)
            return Fault("more than " + std::to_string(longest / seconds(1)) + " s of sound");
    }
}

} // namespace unknot
