#include "sound/voice.hpp"

// The only file that knows the speech engine, Flite. Its voices share C structures and are not thread-safe, so one lock
// guards all calls. Each voice is a library of megabytes, loaded at its first use: linked to the program, the two would
// delay its first frame.

#ifdef UNKNOT_WITH_SPEECH

#include "base/time.hpp"
#include "sound/levels.hpp"
#include "sound/line_loudness.hpp"
#include "sound/resample.hpp"
#include "sound/spoken_text.hpp"

#include <cstdlib>
#include <dlfcn.h>
#include <flite/flite.h>
#include <flite/flite_version.h>
#include <mutex>

namespace unknot {
namespace {

// A pause between the sentences of a line, to take in one action before the next.
constexpr Time betweenSentences = seconds(1);

// Measured on lines like the shipped ones: both voices then speak about 120 words a minute.
constexpr float rmsStretch = 1.5F;
constexpr float sltStretch = 1.75F;

std::mutex& engineLock() {
    static std::mutex lock;
    return lock;
}

struct DeleteWave {
    void operator()(cst_wave* wave) const { delete_wave(wave); }
};

// Null if the voice is not installed. The library stays loaded until the program ends.
cst_voice* loadVoice(const std::string& name) {
    const std::string library = "libflite_" + name + ".so";
    void* loaded = dlopen((library + ".1").c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!loaded) loaded = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!loaded) return nullptr;
    using Register = cst_voice* (*)(const char* folder);
    const auto registerVoice = reinterpret_cast<Register>(dlsym(loaded, ("register_" + name).c_str()));
    return registerVoice ? registerVoice(nullptr) : nullptr;
}

class FliteVoice : public Voice {
public:
    FliteVoice(cst_voice* voice, float stretch) : m_voice(voice) {
        flite_feat_set_float(m_voice->features, "duration_stretch", stretch);
    }

    std::vector<float> speak(std::string_view line) override {
        std::vector<float> spoken;
        for (const std::string& sentence : spokenSentences(line)) {
            const std::vector<float> sound = speakSentence(sentence);
            if (sound.empty()) continue;
            if (!spoken.empty()) spoken.resize(spoken.size() + static_cast<std::size_t>(betweenSentences.count()));
            spoken.insert(spoken.end(), sound.begin(), sound.end());
        }
        return normalizeLoudness(spoken, levelsOf(Light::day).speech, speechPeak);
    }

private:
    std::vector<float> speakSentence(const std::string& sentence) {
        std::vector<float> samples;
        int rate = 0;
        {
            const std::lock_guard guard{engineLock()};
            // Flite makes the breath in a voice from rand(). With the same seed a line gives the same samples each
            // time.
            std::srand(1);
            const std::unique_ptr<cst_wave, DeleteWave> wave{flite_text_to_wave(sentence.c_str(), m_voice)};
            if (!wave || wave->num_samples <= 0 || wave->sample_rate <= 0) return {};
            rate = wave->sample_rate;
            samples.resize(static_cast<std::size_t>(wave->num_samples));
            for (std::size_t i = 0; i < samples.size(); ++i)
                samples[i] = static_cast<float>(wave->samples[i]) / 32768.0F;
        }
        return trimSilence(resample(samples, rate, static_cast<int>(samplesPerSecond)));
    }

    cst_voice* m_voice; // Owned by Flite until the program ends.
};

} // namespace

std::unique_ptr<Voice> makeVoice(std::string_view name) {
    const std::lock_guard guard{engineLock()};
    static const int started = flite_init();
    if (started < 0) return nullptr;
    cst_voice* voice = nullptr;
    if (name == "rms" || name == "slt") voice = loadVoice("cmu_us_" + std::string(name));
    if (!voice) return nullptr;
    return std::make_unique<FliteVoice>(voice, name == "rms" ? rmsStretch : sltStretch);
}

std::string engineVersion() { return "Flite " FLITE_PROJECT_VERSION; }

} // namespace unknot

#else

namespace unknot {

std::unique_ptr<Voice> makeVoice(std::string_view) { return nullptr; }

std::string engineVersion() { return "none"; }

} // namespace unknot

#endif
