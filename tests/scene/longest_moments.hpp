#pragma once

// Finds the moments of the shipped routines with the longest texts on the screen. Looks at every segment and every cue,
// because the words change there.

#include "scene/cramp/cramp_words.hpp"
#include "scene/player/player_words.hpp"
#include "scene/sample_timeline.hpp"
#include "scene/shipped_routines.hpp"

#include <algorithm>
#include <map>

namespace unknot::sample {

struct TimelineMoment {
    std::string name;
    std::shared_ptr<const Timeline> timeline;
    Time position{};
};

/// The texts at a moment, by their place on the screen.
using ScreenTexts = std::map<std::string, std::string>;

inline std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines)
        all += line + " ";
    return all;
}

inline ScreenTexts playerTexts(const Timeline& timeline, Time position) {
    const PlayerWords words = playerWords(timeline, position);
    return {{"heading", words.heading},
            {"lines", joined(words.lines)},
            {"care", words.cautionText},
            {"action", words.action},
            {"next", words.next},
            {"caption", words.caption},
            {"header", words.title + words.progress + words.timeLeft + words.soFar},
            {"unit", words.unit},
            {"brief", words.brief},
            {"all", words.heading + joined(words.lines) + words.cautionText + words.action + words.side}};
}

inline ScreenTexts crampTexts(const Timeline& timeline, Time position) {
    const CrampWords words = crampWords(timeline, position);
    return {{"title", words.title + words.side},
            {"quiet", words.quiet},
            {"lines", joined(words.lines)},
            {"care", words.cautionText},
            {"next", words.next},
            {"unit", words.unit},
            {"all", joined(words.lines) + words.cautionText + words.quiet}};
}

/// Finds the moment with the widest text for each place on the screen.
class LongestMoments {
public:
    explicit LongestMoments(ScreenTexts (*told)(const Timeline&, Time)) : m_told(told) {}

    void look(const std::string& name, std::shared_ptr<const Timeline> timeline) {
        std::vector<Time> positions;
        for (const Segment& segment : timeline->segments()) {
            positions.push_back(segment.start);
            positions.push_back(segment.start + segment.length / 2);
        }
        for (const Cue& cue : timeline->cues())
            positions.push_back(cue.at + milliseconds(100));
        for (const Time position : positions) {
            if (position >= timeline->length() || advisesHelp(timeline->at(position))) continue;
            for (const auto& [place, words] : m_told(*timeline, position)) {
                const double width = font().width(words, 16, Weight::regular);
                LongestText& found = m_found[place];
                if (width > found.width) found = {width, {name + ", " + place, timeline, position}};
            }
        }
    }

    std::vector<TimelineMoment> moments() const {
        std::vector<TimelineMoment> moments;
        const auto isNew = [&](const TimelineMoment& moment) {
            return std::ranges::none_of(moments, [&](const TimelineMoment& other) {
                return other.timeline == moment.timeline && other.position == moment.position;
            });
        };
        for (const auto& [place, found] : m_found)
            if (found.moment.timeline && isNew(found.moment)) moments.push_back(found.moment);
        return moments;
    }

private:
    struct LongestText {
        double width = 0;
        TimelineMoment moment;
    };
    ScreenTexts (*m_told)(const Timeline&, Time);
    std::map<std::string, LongestText> m_found;
};

} // namespace unknot::sample
