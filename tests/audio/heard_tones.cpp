#include "heard_tones.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unknot::test {
namespace {

constexpr Time compared = milliseconds(80); ///< Of each tone.
constexpr Time reachOfFirst = milliseconds(60);
constexpr Time usualReach = milliseconds(400);

double sampleOf(const Recording& recording, Time at) {
    if (at < Time{0} || at.count() >= std::ssize(recording)) return 0;
    return recording[static_cast<std::size_t>(at.count())] / 32768.0;
}

struct Match {
    double likeness = 0;
    double loudness = 0;
    Time at{};
};

double energyOf(std::span<const double> samples) {
    return std::transform_reduce(samples.begin(), samples.end(), samples.begin(), 0.0);
}

std::vector<double> cutOut(const Recording& recording, Time from, Time to) {
    std::vector<double> samples;
    for (Time at = from; at < to; at += Time{1})
        samples.push_back(sampleOf(recording, at));
    return samples;
}

// The place within `within` of `expected` at which the recording is most like the samples.
Match bestMatch(const Recording& recording, std::span<const float> samples, Time expected, Time within) {
    const std::vector<double> wanted(samples.begin(), samples.end());
    const double theirs = energyOf(wanted);
    const auto length = static_cast<Time::rep>(wanted.size());
    const std::vector<double> window = cutOut(recording, expected - within, expected + within + Time{length + 1});
    double own = energyOf(std::span(window).first(wanted.size()));
    Match best;
    for (auto first = window.begin(); first + length != window.end(); ++first) {
        const double both = std::transform_reduce(wanted.begin(), wanted.end(), first, 0.0);
        if (own > 0 && theirs > 0 && both / std::sqrt(own * theirs) > best.likeness)
            best = {both / std::sqrt(own * theirs), both / theirs, expected - within + Time{first - window.begin()}};
        // Squares of 16-bit samples are added and taken away without rounding.
        own += first[length] * first[length] - *first * *first;
    }
    return best;
}

} // namespace

ToneSearch::ToneSearch(const Timeline& timeline, Time entry)
    : m_timeline(timeline), m_mix(timeline, {}, SoundSettings{}, entry) {}

HeardTone ToneSearch::at(const Recording& recording, const Cue& cue, Time expected, Time reach, Time until) const {
    std::vector<float> mix(static_cast<std::size_t>(compared.count()));
    m_mix.write(cue.at, mix);
    HeardTone tone;
    tone.kind = cue.kind;
    tone.planned = cue.at;
    const Match match = bestMatch(recording, mix, expected, reach);
    tone.likeness = match.likeness;
    tone.loudness = match.loudness;
    tone.heard = match.at;
    std::vector<float> whole(static_cast<std::size_t>((until - cue.at).count()));
    m_mix.write(cue.at, whole);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const double sample = sampleOf(recording, tone.heard + Time{static_cast<Time::rep>(i)});
        tone.fault = std::max(tone.fault, std::abs(sample - whole[i]));
    }
    return tone;
}

std::vector<HeardTone> ToneSearch::find(const Recording& recording, Time after, Time from, Time to) const {
    std::vector<HeardTone> tones;
    const auto& cues = m_timeline.cues();
    std::optional<Time> origin;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        const Cue& cue = cues[i];
        if (cue.kind == CueKind::speech || cue.at < from || cue.at >= to) continue;
        if (i > 0 && cues[i - 1].at == cue.at && cues[i - 1].kind != CueKind::speech) continue;
        const bool isFirst = !origin;
        if (isFirst) {
            const auto sound = firstSound(recording, after);
            if (!sound) return {};
            origin = *sound - cue.at;
        }
        // The next tone may come after a correction of the clock, so compare no further than to it.
        const Time next = i + 1 < cues.size() ? std::max(cue.at + Time{1}, cues[i + 1].at) : cue.at + seconds(2);
        tones.push_back(at(recording, cue, *origin + cue.at, isFirst ? reachOfFirst : usualReach,
                           std::min(next, cue.at + seconds(2))));
        origin = tones.back().heard - cue.at;
    }
    return tones;
}

Time heardAt(const Recording& recording, std::span<const float> samples, Time expected) {
    return bestMatch(recording, samples, expected, usualReach).at;
}

std::optional<Time> firstSound(const Recording& recording, Time after, double level) {
    for (Time at = std::max(after, Time{0}); at.count() < std::ssize(recording); at += Time{1})
        if (std::abs(sampleOf(recording, at)) > level) return at;
    return std::nullopt;
}

Time lastSound(const Recording& recording, Time after, Time before, double level) {
    for (Time at = std::min(before, Time{std::ssize(recording)}) - Time{1}; at > after; at -= Time{1})
        if (std::abs(sampleOf(recording, at)) > level) return at + Time{1};
    return after;
}

Time originOf(const std::vector<HeardTone>& tones) {
    std::vector<Time> origins;
    for (const HeardTone& tone : tones)
        origins.push_back(tone.heard - tone.planned);
    std::ranges::sort(origins);
    return origins.empty() ? Time{0} : origins[origins.size() / 2];
}

Time largestError(const std::vector<HeardTone>& tones) {
    const Time origin = originOf(tones);
    Time largest{};
    for (const HeardTone& tone : tones) {
        const Time error = tone.heard - tone.planned - origin;
        largest = std::max({largest, error, -error});
    }
    return largest;
}

} // namespace unknot::test
