#pragma once

// Writes a timeline as text with every value of its segments and cues. planText() leaves some of them out.

#include "timeline/legs.hpp"
#include "timeline/timeline.hpp"

#include <string>
#include <string_view>

namespace unknot::test {

/// "1500ms", or "33/48000" if the time is not a whole number of milliseconds.
inline std::string exactly(Time time) {
    if (time.count() % 48 == 0) return std::to_string(time.count() / 48) + "ms";
    return std::to_string(time.count()) + "/48000";
}

class WholePlan {
public:
    explicit WholePlan(const Timeline& timeline) {
        m_text = timeline.title() + "\n";
        std::size_t next = 0;
        for (const Segment& segment : timeline.segments()) {
            for (; next < timeline.cues().size() && timeline.cues()[next].at < segment.start; ++next)
                add(timeline.cues()[next]);
            add(segment);
        }
        for (; next < timeline.cues().size(); ++next)
            add(timeline.cues()[next]);
        m_text += exactly(timeline.length()) + " total, efforts " + std::to_string(timeline.efforts()) + "\n";
    }

    std::string take() { return std::move(m_text); }

private:
    void add(const Segment& segment) {
        m_text += exactly(segment.start) + " " + std::string(nameOf(segment.kind()));
        m_text += " " + (segment.stretch ? segment.stretch->id : "-") + " " + std::string(nameOf(workedLegs(segment)));
        addValue("", exactly(segment.length));
        addValue("written", exactly(segment.originalLength));
        addValue("nominal", exactly(segment.nominal()));
        addValue("turn", std::to_string(segment.turn) + "/" + std::to_string(segment.number));
        addValue("named", std::to_string(segment.originalIndex));
        if (segment.switchesSide) addValue("", "switches");
        if (segment.firstTime) addValue("", "first");
        const auto* move = std::get_if<Segment::Move>(&segment.role);
        if (move && move->back) addValue("", "back");
        if (advisesHelp(segment)) addValue("", "help");
        if (const auto* open = std::get_if<Segment::OpenHold>(&segment.role)) addValue("round", exactly(open->round));
        if (move)
            addValue("count", std::to_string(move->count) + "/" + std::to_string(move->originalCount) + " x " +
                                  exactly(move->pace));
        if (segment.easing > 0)
            addValue("easing", std::to_string(segment.easing) + " since " + exactly(segment.easingSince));
        if (!segment.say.empty()) addValue("say", segment.say);
        m_text += "\n";
    }

    void add(const Cue& cue) {
        m_text += "  " + exactly(cue.at) + " " + std::string(nameOf(cue.kind));
        addValue("of", std::to_string(cue.segment));
        addValue("priority", std::to_string(cue.priority));
        if (cue.caution) addValue("", "caution");
        if (cue.due) addValue("due", exactly(*cue.due));
        m_text += " " + cue.spoken + " [" + cue.caption + "]\n";
    }

    void addValue(std::string_view name, const std::string& value) {
        m_text += ", " + std::string(name) + (name.empty() ? "" : " ") + value;
    }

    std::string m_text;
};

inline std::string wholePlan(const Timeline& timeline) { return WholePlan(timeline).take(); }

} // namespace unknot::test
