#pragma once

// A routine laid out in time: segments without gaps, cues at exact positions, and the look-ups on
// them. Everything seen or heard asks here with a position and keeps nothing of its own. Immutable
// once compiled; knows nothing of clocks, sound or drawing.

#include "base/side.hpp"
#include "base/time.hpp"
#include "routine/routine.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot {

/// The roles of segments, in their order.
enum class SegmentKind { ready, change, hold, openHold, move, rest, finish };

std::string_view nameOf(SegmentKind kind);

struct Segment {
    /// Into position before the first hold of a stretch.
    struct Ready {};
    /// To the next hold or side.
    struct Change {};
    struct Hold {};
    struct OpenHold {
        Time round{};   ///< After how long its cues and its ring begin again.
        Time nominal{}; ///< One round, until it has eased.
    };
    /// A movement by the count.
    struct Move {
        int count = 0;        ///< How many times.
        int countWritten = 0; ///< Before any edit: the stretch's movements share these.
        Time pace{};          ///< How long each takes.
        bool back = false;    ///< Of one that has two ways: the other way round, as every second time on a side.
    };
    struct Rest {};
    /// The last chime and line, after which nothing follows.
    struct Finish {
        bool advisesHelp = false; ///< It did not ease, so the advice to get help stands here, and no all-clear.
    };
    using Role = std::variant<Ready, Change, Hold, OpenHold, Move, Rest, Finish>;

    Role role = Rest{};
    Time start{};
    Time length{};
    Time lengthWritten{};     ///< Before any edit.
    std::optional<Side> side; ///< Of the hold it belongs to or leads to; none where it works both legs or nobody said.
    std::shared_ptr<const Stretch> stretch; ///< Likewise; null for a rest and the finish.
    bool switchesSide = false;              ///< It begins a turn of the same step on the other side.
    std::size_t step = 0;    ///< Which of the routine's flatSteps() it belongs to; the finish belongs to the last.
    int turn = 0;            ///< Which turn it belongs to, from 0: one hold, movement or rest with what leads to it.
    int number = 0;          ///< Which hold or movement it is or leads to, from 1 to efforts().
    bool firstTime = false;  ///< It opens the stretch's first step in the routine: its cautions are shown from here.
    std::size_t written = 0; ///< Which of the segments the routine has when none is left out, from 0: what edits name.
    int easing = 0;          ///< Which open hold or until-eased group it belongs to, from 1; 0 for none.
    Time easingSince{};      ///< The position at which that began, from which the display counts up.
    std::string say;         ///< The author's own line, if any; of the finish, what is said instead of its usual line.

    SegmentKind kind() const { return static_cast<SegmentKind>(role.index()); }
    Time end() const { return start + length; }

    /// The length for the strip and the time left: an open hold's nominal, else `length`.
    Time nominal() const;
    void setLength(Time to); ///< Of an open hold the nominal too.
};

/// A hold, open or not, or a movement: what the rest of a stretch's step leads to.
bool isEffort(const Segment& segment);

/// It is the finish of a cramp that did not ease.
bool advisesHelp(const Segment& segment);

/// True in an open hold and in every stage of a cramp: the person may say that it has eased.
bool mayEase(const Segment& segment);

enum class CueKind { startChime, endChime, halfwayTone, tick, paceTone, speech, finishChime };

std::string_view nameOf(CueKind kind);

/// Something heard at an exact time. Of two spoken lines that would overlap, the one with the higher
/// priority is heard; of two equals, the earlier.
struct Cue {
    Time at{};
    CueKind kind = CueKind::tick;
    int priority = 0;
    std::string spoken;      ///< Of a speech cue.
    std::string caption;     ///< The text on the screen; never empty for speech.
    std::size_t segment = 0; ///< The segment it belongs to: an end chime to the hold that ends.
    bool caution = false;    ///< It is one of the stretch's cautions.
    std::optional<Time> due; ///< Of a caution or an author's line: by when it should have been said.
};

/// Which of its movements (of its poses' cycles) a `move` is in at its `count`, from 0: they share the counts it was
/// written with evenly, in order, and the last goes on in what an edit adds. 0 for a stretch with one or none.
std::size_t movementAt(const Segment& segment, int count);

class Timeline {
public:
    Timeline(std::string title, LightMode light, std::vector<Segment> segments, std::vector<Cue> cues);

    const std::string& title() const { return m_title; }
    LightMode light() const { return m_light; }
    const std::vector<Segment>& segments() const { return m_segments; } ///< Tile [0, length) in order; never empty.
    const std::vector<Cue>& cues() const { return m_cues; }             ///< In order of time.
    Time length() const;
    int efforts() const; ///< How many holds and movements there are.

    /// The segment that holds `position`; positions before the start or after the end are clamped.
    const Segment& at(Time position) const;
    std::size_t indexAt(Time position) const;

    /// How much there still is to do by the nominal lengths; 0 from the end on.
    Time left(Time position) const;

    /// The start of the next turn, its time to get ready or to change included; the finish if there is none.
    Time nextTurn(Time position) const;

    /// The start of the present turn, the time to get into position included.
    Time turnStart(Time position) const;

    /// The start of the present turn or, within its first 2 seconds, of the one before. From the finish it is
    /// always the last turn.
    Time previousTurn(Time position) const;

    /// The next segment that does something (hold, openHold, move or rest) after the present turn; null if none.
    const Segment* nextEffort(Time position) const;

    /// The line last spoken at `position`, while its segment lasts; null if none. For captions.
    const Cue* captionAt(Time position) const;

    /// The large number: counts down, but counts up in an open hold.
    struct Display {
        Time value{};
        bool countsUp = false;
        double share = 0; ///< Of the ring, 0 to 1: done so far, of the round in an open hold.
        int count = 0;    ///< In a move: which time this is, from 1; else 0.
    };
    Display displayAt(Time position) const;

    /// The strip: each segment takes its nominal share of the width. Positions are shares from 0 to 1.
    double stripAt(Time position) const;
    Time positionOnStrip(double share) const;

private:
    Time startOfTurn(std::size_t index) const;

    std::string m_title;
    LightMode m_light;
    std::vector<Segment> m_segments;
    std::vector<Cue> m_cues;
    std::vector<Time> m_nominalStarts; ///< By nominal lengths, with the whole at its end.
};

} // namespace unknot
