#include "sound/voice.hpp"

// The only file that knows the speech engine, Flite. Its voices share C structures and are not thread-safe, so one lock
// guards all calls. Each voice is a library of megabytes, loaded at its first use: linked to the program, the two would
// delay its first frame.

#ifdef UNKNOT_WITH_SPEECH

#include "sound/sentences.hpp"
#include "sound/spoken_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <dlfcn.h>
#include <flite/flite.h>
#include <flite/flite_version.h>
#include <mutex>

namespace unknot {
namespace {

// Added to the short pause that a voice makes at a comma. With both pauses the shipped lines come to about 120 words a
// minute (rms) and 130 (slt).
constexpr double atComma = 0.5; // Seconds.

// The words themselves last a little longer than usual. From 1.3 on they sound drawn out.
constexpr float stretch = 1.2F;

std::mutex& engineLock() {
    static std::mutex lock;
    return lock;
}

struct DeleteUtterance {
    void operator()(cst_utterance* utterance) const { delete_utterance(utterance); }
};
using Utterance = std::unique_ptr<cst_utterance, DeleteUtterance>;

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

std::vector<float> samplesOf(const cst_wave& wave) {
    std::vector<float> samples(static_cast<std::size_t>(wave.num_samples));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(wave.samples[i]) / 32768.0F;
    return samples;
}

// The middles of the pauses within a sentence, in seconds.
std::vector<double> innerPauses(const cst_utterance* utterance) {
    std::vector<double> middles;
    double begin = 0;
    for (const cst_item* sound = relation_head(utt_relation(utterance, "Segment")); sound; sound = item_next(sound)) {
        const double end = static_cast<double>(item_feat_float(sound, "end"));
        const bool isPause = std::string_view("pau") == item_feat_string(sound, "name");
        if (isPause && item_prev(sound) && item_next(sound)) middles.push_back((begin + end) / 2);
        begin = end;
    }
    return middles;
}

void lengthenPauses(std::vector<float>& samples, const std::vector<double>& middles, double rate) {
    // From the last to the first, so that the places of the others stay.
    for (auto middle = middles.rbegin(); middle != middles.rend(); ++middle) {
        const auto at = std::min(samples.size(), static_cast<std::size_t>(*middle * rate));
        samples.insert(samples.begin() + static_cast<std::ptrdiff_t>(at), static_cast<std::size_t>(atComma * rate), 0);
    }
}

class FliteVoice : public Voice {
public:
    explicit FliteVoice(cst_voice* voice) : m_voice(voice) {
        flite_feat_set_float(m_voice->features, "duration_stretch", stretch);
    }

    std::vector<float> speak(std::string_view line) override {
        std::vector<std::vector<float>> sentences;
        for (const std::string& sentence : spokenSentences(line))
            sentences.push_back(prepareSentence(speakSentence(sentence)));
        return joinSentences(sentences);
    }

private:
    DecodedSound speakSentence(const std::string& sentence) {
        const std::lock_guard guard{engineLock()};
        // Flite makes the breath in a voice from rand(). With the same seed a line gives the same samples each time.
        std::srand(1);
        const Utterance utterance{flite_synth_text(sentence.c_str(), m_voice)};
        const cst_wave* wave = utterance ? utt_wave(utterance.get()) : nullptr;
        if (!wave || wave->num_samples <= 0 || wave->sample_rate <= 0) return {};
        DecodedSound sound{samplesOf(*wave), wave->sample_rate};
        lengthenPauses(sound.samples, innerPauses(utterance.get()), sound.rate);
        return sound;
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
    return std::make_unique<FliteVoice>(voice);
}

std::string engineVersion() { return "Flite " FLITE_PROJECT_VERSION; }

} // namespace unknot

#else

namespace unknot {

std::unique_ptr<Voice> makeVoice(std::string_view) { return nullptr; }

std::string engineVersion() { return "none"; }

} // namespace unknot

#endif
