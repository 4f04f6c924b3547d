#include "sound/mixer.hpp"

#include "sound/audible_lines.hpp"
#include "sound/levels.hpp"
#include "sound/loudness.hpp"

#include <algorithm>
#include <cmath>

namespace unknot {
namespace {

// The longest delay at which a line that was not ready may still begin.
constexpr Time lateness = seconds(1);

float ceilingOf(Light light) { return static_cast<float>(gainOf(levelsOf(light).ceiling)); }

// Leaves samples below 95 % of the ceiling unchanged, and bends the rare higher samples under it: a line and a chime at
// once. Treats each sample alone, so the size of the block makes no difference.
float under(float ceiling, float sample) {
    const float knee = 0.95F * ceiling;
    const float size = std::abs(sample);
    if (size <= knee) return sample;
    return std::copysign(knee + (ceiling - knee) * std::tanh((size - knee) / (ceiling - knee)), sample);
}

// Lines are prepared for the day.
float speechGain(const SoundSettings& settings) {
    const double light = gainOf(levelsOf(settings.light).speech - levelsOf(Light::day).speech);
    return static_cast<float>(light * settings.voice);
}

float toneGain(const SoundSettings& settings) { return static_cast<float>(settings.chimes); }

// A clip has the loudness of the day.
float clipGain(const SoundSettings& settings) {
    const double light = gainOf(levelsOf(settings.light).chimes - levelsOf(Light::day).chimes);
    return static_cast<float>(light * settings.chimes);
}

// The gain of a sound with the present settings. Tones have no owner.
float gainFor(const PlacedSound& sound, const SoundSettings& settings) {
    if (sound.speech) return speechGain(settings);
    return sound.owner ? clipGain(settings) : toneGain(settings);
}

PlacedSound soundOf(const Cue& cue, const SoundSettings& settings) {
    PlacedSound sound;
    sound.cue = cue.at;
    sound.samples = cue.clip ? std::span<const float>(cue.clip->samples) : toneOf(cue.kind, settings.light);
    if (cue.clip) sound.owner = std::shared_ptr<const Samples>(cue.clip, &cue.clip->samples);
    sound.gain = gainFor(sound, settings);
    return sound;
}

// The sources of a mix.
struct Content {
    const Timeline& timeline;
    const LineSamples& lines;
    const SoundSettings& settings;
};

// The tones due from `lateFrom` on; none begins before `from`. Leaves out the chime that ends a hold at the entry,
// because nothing of that hold was heard since.
void addTones(std::vector<PlacedSound>& sounds, const Content& content, Time entry, Time lateFrom, Time from) {
    if (content.settings.chimes <= 0) return;
    for (const Cue& cue : content.timeline.cues()) {
        if (cue.kind == CueKind::speech || cue.at < lateFrom) continue;
        if (cue.kind == CueKind::endChime && cue.at == entry) continue;
        PlacedSound tone = soundOf(cue, content.settings);
        tone.start = std::max(cue.at, from);
        sounds.push_back(std::move(tone));
    }
}

// The ready lines from `from` on, and those from `lateFrom` on that `begun` has not spoken.
std::vector<PlacedSound> linesDue(const Content& content, Time lateFrom, Time from,
                                  const std::vector<PlacedSound>& begun) {
    std::vector<PlacedSound> due;
    if (content.settings.voice <= 0) return due;
    for (const Cue& cue : content.timeline.cues()) {
        if (cue.kind != CueKind::speech || cue.at < lateFrom) continue;
        const auto spoken = [&](const PlacedSound& sound) { return sound.speech && sound.cue == cue.at; };
        if (cue.at < from && std::any_of(begun.begin(), begun.end(), spoken)) continue;
        const auto line = content.lines.find(cue.spoken);
        if (line == content.lines.end() || !line->second) continue;
        PlacedSound sound;
        sound.start = std::max(cue.at, from);
        sound.samples = *line->second;
        sound.gain = speechGain(content.settings);
        sound.speech = true;
        sound.priority = cue.priority;
        sound.cue = cue.at;
        sound.owner = line->second;
        due.push_back(std::move(sound));
    }
    return due;
}

// Adds the lines that are heard. Lines in `sounds` that have begun compete too: a loser fades when the winner begins.
void addHeardLines(std::vector<PlacedSound>& sounds, std::vector<PlacedSound> due) {
    std::vector<PlacedSound*> lines;
    for (PlacedSound& sound : sounds) {
        if (sound.speech) lines.push_back(&sound);
    }
    const std::size_t begun = lines.size();
    for (PlacedSound& sound : due)
        lines.push_back(&sound);

    std::vector<LineTime> times;
    for (const PlacedSound* line : lines)
        times.push_back({line->start, line->spokenUntil() - line->start, line->priority, times.size() < begun});
    std::vector<PlacedSound> heard;
    for (const auto& [i, start] : audibleLines(times)) {
        if (i < begun) continue;
        for (std::size_t earlier = 0; earlier < begun; ++earlier) {
            if (lines[earlier]->start < start) lines[earlier]->cut = std::min(lines[earlier]->cut, start);
        }
        lines[i]->start = start;
        heard.push_back(std::move(*lines[i]));
    }
    std::move(heard.begin(), heard.end(), std::back_inserter(sounds));
}

// The sounds that began before `from` and are not over, and the lines spoken within `lateness`, so that they are not
// repeated. The next line waits for the pause after a line that is just over.
std::vector<PlacedSound> begunSounds(const std::vector<PlacedSound>& before, Time from, const SoundSettings& settings,
                                     bool otherSpeaker) {
    std::vector<PlacedSound> begun;
    for (const PlacedSound& sound : before) {
        if (sound.start >= from) break;
        const bool isRecent = sound.speech && (sound.cue >= from - lateness || sound.end() > from - leastPause);
        if (sound.end() <= from && !isRecent) continue;
        begun.push_back(sound);
        begun.back().changeGain(from, gainFor(sound, settings));
        if (sound.speech && otherSpeaker) begun.back().cut = std::min(sound.cut, from);
    }
    return begun;
}

} // namespace

Mix::Mix(const Timeline& timeline, const LineSamples& lines, const SoundSettings& settings, Time entry, Time from)
    : m_entry(entry), m_ceiling(ceilingOf(settings.light)), m_speaker(settings.voiceNumber) {
    const Content content{timeline, lines, settings};
    std::vector<PlacedSound> sounds;
    addTones(sounds, content, entry, entry, from);
    addHeardLines(sounds, linesDue(content, entry, from, {}));
    place(std::move(sounds));
}

Mix::Mix(const Mix& before, Time from, const Timeline& timeline, const LineSamples& lines,
         const SoundSettings& settings)
    : m_entry(before.m_entry), m_ceiling(ceilingOf(settings.light)), m_speaker(settings.voiceNumber) {
    const Content content{timeline, lines, settings};
    const Time next = std::max(from, m_entry);
    std::vector<PlacedSound> sounds = begunSounds(before.m_sounds, next, settings, m_speaker != before.m_speaker);
    std::vector<PlacedSound> due = linesDue(content, std::max(m_entry, next - lateness), next, sounds);
    addTones(sounds, content, m_entry, next, next);
    addHeardLines(sounds, std::move(due));
    place(std::move(sounds));
}

void Mix::place(std::vector<PlacedSound> sounds) {
    m_sounds = std::move(sounds);
    std::stable_sort(m_sounds.begin(), m_sounds.end(),
                     [](const PlacedSound& a, const PlacedSound& b) { return a.start < b.start; });
    for (const PlacedSound& sound : m_sounds)
        m_longest = std::max(m_longest, sound.length());
}

Mix::Sound Mix::firstThatMaySoundAt(Time position) const {
    const auto startsBefore = [](const PlacedSound& sound, Time time) { return sound.start < time; };
    return std::lower_bound(m_sounds.begin(), m_sounds.end(), position - m_longest, startsBefore);
}

void Mix::write(Time first, std::span<float> out) const {
    std::fill(out.begin(), out.end(), 0.0F);
    const Time last = first + Time{static_cast<Time::rep>(out.size())};
    for (auto sound = firstThatMaySoundAt(first); sound != m_sounds.end() && sound->start < last; ++sound)
        sound->addTo(first, out);
    for (float& sample : out)
        sample = under(m_ceiling, sample);
}

bool Mix::isSilent(Time from, Time to) const {
    for (auto sound = firstThatMaySoundAt(from); sound != m_sounds.end() && sound->start < to; ++sound) {
        if (!sound->isSilent(from)) return false;
    }
    return true;
}

Time Mix::end() const {
    Time end{};
    for (const PlacedSound& sound : m_sounds)
        end = std::max(end, sound.end());
    return end;
}

} // namespace unknot
