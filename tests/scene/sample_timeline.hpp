#pragma once

// A small timeline with every kind of segment, built in code, so that tests of screens need no compiler and no reader.

#include "font/font.hpp"
#include "picture/text_measure.hpp"
#include "timeline/timeline.hpp"

#include <doctest/doctest.h>

#include <filesystem>

namespace unknot::sample {

inline const Font& font() {
    static const auto loaded = Font::load(std::filesystem::path(UNKNOT_SOURCE_FOLDER) / "assets/fonts");
    REQUIRE(loaded);
    return *loaded;
}

inline std::shared_ptr<const Stretch> stretch(const std::string& name, const std::vector<std::string>& lines) {
    auto made = std::make_shared<Stretch>();
    made->name = name;
    for (const std::string& line : lines)
        made->instructions.push_back({line, line});
    return made;
}

class TimelineBuilder {
public:
    Segment& add(Segment::Role role, Time length, std::shared_ptr<const Stretch> of = nullptr,
                 std::optional<Side> side = std::nullopt) {
        Segment segment;
        segment.role = role;
        segment.start = m_end;
        segment.length = segment.originalLength = length;
        segment.stretch = std::move(of);
        segment.side = side;
        segment.turn = m_turn;
        segment.number = m_turn + 1;
        m_end += length;
        m_segments.push_back(segment);
        if (segment.kind() != SegmentKind::ready && segment.kind() != SegmentKind::change) ++m_turn;
        return m_segments.back();
    }

    void say(Time into, const std::string& line) {
        Cue cue;
        cue.at = m_segments.back().start + into;
        cue.kind = CueKind::speech;
        cue.spoken = cue.caption = line;
        cue.segment = m_segments.size() - 1;
        m_cues.push_back(cue);
    }

    Timeline finish(const std::string& title) {
        add(Segment::Finish{}, seconds(6)).number = m_turn;
        return Timeline(title, LightMode::automatic, std::move(m_segments), std::move(m_cues));
    }

private:
    std::vector<Segment> m_segments;
    std::vector<Cue> m_cues;
    Time m_end{};
    int m_turn = 0;
};

/// Ready, hold, change, hold, rest, move and open hold. `words` replaces every text.
inline Timeline everything(const std::string& words = "") {
    const auto text = [&](const std::string& usual) { return words.empty() ? usual : words; };
    const auto calf =
        stretch(text("Wall calf stretch"), {text("Face the wall."), text("Palms on the wall."),
                                            text("Press the heel down."), text("Keep the back knee straight.")});
    const auto circles = stretch(text("Ankle circles"), {text("Lift one foot."), text("Draw slow circles.")});
    const auto toes =
        stretch(text("Toes to shin"), {text("Straighten the knee."), text("Draw the toes toward the shin.")});
    TimelineBuilder maker;
    maker.add(Segment::Ready{}, seconds(8), calf, Side::right);
    maker.say(milliseconds(300), text("Wall calf stretch. Right leg."));
    maker.say(seconds(4), text("Palms on the wall."));
    maker.add(Segment::Hold{}, seconds(30), calf, Side::right);
    maker.say(seconds(16), text("Half way."));
    maker.add(Segment::Change{}, seconds(5), calf, Side::left).switchesSide = true;
    maker.say(seconds(1), text("Switch sides. Left leg."));
    maker.add(Segment::Hold{}, seconds(30), calf, Side::left);
    maker.add(Segment::Rest{}, seconds(15)).say = text("Turn to the chair.");
    maker.add(Segment::Ready{}, seconds(8), circles, Side::left);
    maker.add(Segment::Move{10, 10, seconds(3)}, seconds(30), circles, Side::left);
    maker.add(Segment::Ready{}, seconds(8), toes, Side::left);
    Segment& open = maker.add(Segment::OpenHold{seconds(30), seconds(30)}, seconds(60), toes, Side::left);
    open.easing = 1;
    open.easingSince = open.start;
    maker.say(seconds(31), text("Ease off a little. Then hold again."));
    return maker.finish(text("Bedtime calves"));
}

/// The stages of a cramp in an unknown leg: getting ready and an open hold with cautions, a massage of three movements,
/// and a stretch for both legs. `words` replaces every text.
inline Timeline cramp(const std::string& words = "") {
    const auto text = [&](const std::string& usual) { return words.empty() ? usual : words; };
    const auto toes = std::make_shared<Stretch>(
        *stretch(text("Toes to shin"), {text("Straighten the knee."), text("Draw the toes toward the shin.")}));
    toes->cautions = {{text("In the dark: lamp on before you stand."), text("Switch the lamp on before you stand.")},
                      {text("Hold on to something."), text("Hold on to something.")},
                      {text("Ask first if you are not sure."), ""}};
    const auto massage = std::make_shared<Stretch>(*stretch(text("Calf massage"), {text("Sit."), text("Hold it.")}));
    massage->poses.cycles.assign(3, Cycle(2));
    for (const std::string movement : {"Stroke up.", "Small circles.", "Knead slowly."})
        massage->movements.push_back({text(movement), text(movement)});
    massage->cautions = {{text("Swollen, hot? Get help."), text("Is it swollen or hot? Get help.")}};
    const auto walk = std::make_shared<Stretch>(*stretch(text("Walk it off"), {text("Stand."), text("Walk.")}));
    walk->legs = Legs::both;

    TimelineBuilder maker;
    maker.add(Segment::Ready{}, seconds(8), toes).firstTime = true;
    maker.say(seconds(2), text("In the dark: lamp on before you stand."));
    maker.add(Segment::OpenHold{seconds(30), seconds(30)}, seconds(60), toes);
    maker.add(Segment::Move{30, 30, seconds(3)}, seconds(90), massage).firstTime = true;
    maker.say(seconds(2), text("Half way."));
    maker.add(Segment::Ready{}, seconds(8), walk);
    maker.add(Segment::Hold{}, seconds(60), walk);
    Timeline timeline = maker.finish(text("Calf cramp"));
    std::vector<Segment> segments = timeline.segments();
    for (Segment& segment : segments)
        if (segment.kind() != SegmentKind::finish) segment.easing = 1;
    segments.back().role = Segment::Finish{.advisesHelp = true};
    segments.back().say = text("If it has not eased by now, stop, and get medical advice.");
    return Timeline(timeline.title(), timeline.light(), segments, timeline.cues());
}

/// The position `into` a segment of this kind. `which` counts the segments of the kind from 0.
inline Time inside(const Timeline& timeline, SegmentKind kind, Time into, int which = 0) {
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind() == kind && which-- == 0) return segment.start + into;
    }
    FAIL("no such segment");
    return Time{};
}

} // namespace unknot::sample
