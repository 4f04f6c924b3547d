#pragma once

// A routine laid out in time: segments without gaps, cues at exact positions, and the look-ups on them. All pictures
// and sounds are looked up here by position, without state of their own. Immutable once compiled. Knows nothing of
// clocks, sound or drawing.

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

/// The alternatives of Segment::Role, in their order.
enum class SegmentKind { ready, change, hold, openHold, move, rest, finish };

std::string_view nameOf(SegmentKind kind);

struct Segment {
    /// Getting into position before a step's first hold.
    struct Ready {};
    /// The time before the step's next hold, on the same side or the other.
    struct Change {
        bool rests = false; ///< It is for rest, which its line says.
    };
    struct Hold {
        Time least{}; ///< See unknot::Hold.
    };
    struct OpenHold {
        Time round{};   ///< Its cues and its ring repeat after this time.
        Time nominal{}; ///< For the strip and the time left: a round, but a stage's maximum.
    };
    /// A movement by the count.
    struct Move {
        int count = 0;         ///< The number of counts, with all edits.
        int originalCount = 0; ///< Before any edit. The stretch's movements share these counts.
        Time pace{};           ///< The length of each count.
        bool back = false;     ///< A circle goes the other way round: every second time on a side.
        int least = 0;         ///< See PacedMovement.
    };
    struct Rest {};
    /// The last chime and line. Nothing follows.
    struct Finish {
        bool advisesHelp = false; ///< The cramp did not ease: the line advises to get help.
    };
    using Role = std::variant<Ready, Change, Hold, OpenHold, Move, Rest, Finish>;

    Role role = Rest{};
    Time start{};
    Time length{};
    Time originalLength{};    ///< The length before any edit.
    std::optional<Side> side; ///< Of its hold or the hold it leads to. None for both legs, no side or an unknown leg.
    std::shared_ptr<const Stretch> stretch; ///< Of its hold or the hold it leads to. Null for rest and finish.
    bool switchesSide = false;              ///< It begins a turn of the same step on the other side.
    std::size_t step = 0;   ///< Its index in the routine's flatSteps(). The finish belongs to the last step.
    int turn = 0;           ///< Its turn, from 0: a hold, movement or rest with the segments before it.
    int number = 0;         ///< The hold or movement that it is or leads to, from 1 to efforts().
    bool firstTime = false; ///< It opens the stretch's first step in the routine. The cautions are shown from here on.
    std::size_t originalIndex = 0; ///< Its number while no segment is left out, from 0. Edits name segments by it.
    int easing = 0;                ///< Its open hold or until-eased group, from 1; 0 for none.
    Time easingSince{};            ///< The position where its hold or group began. The counter counts up from it.
    WordAmount words = WordAmount::full; ///< How much the voice says in it.
    TimedLines lines;                    ///< The author's lines at places of it.
    std::string say; ///< The author's own line; may be empty. The finish says it in place of the usual line.

    SegmentKind kind() const { return static_cast<SegmentKind>(role.index()); }
    Time end() const { return start + length; }

    /// The length for the strip and the time left: an open hold's `nominal`, else `length`.
    Time nominal() const;
    void setLength(Time to); ///< Also sets an open hold's `nominal`.
};

/// True for a hold, open or not, and for a movement.
bool isEffort(const Segment& segment);

/// True for the finish of a cramp that did not ease.
bool advisesHelp(const Segment& segment);

/// True in an open hold and in every stage of a cramp: the person may say that the cramp has eased.
bool mayEase(const Segment& segment);

/// `enoughTone`: the shorter length, or the smaller count, of a range is reached.
enum class CueKind { startChime, endChime, halfwayTone, enoughTone, tick, paceTone, speech, finishChime };

std::string_view nameOf(CueKind kind);

/// A sound at an exact time. If two spoken lines would overlap, the later waits a little; if that is not enough, only
/// the line with the higher priority is heard, or the earlier of two equals.
struct Cue {
    Time at{};
    CueKind kind = CueKind::tick;
    int priority = 0;
    std::string spoken;             ///< Only for speech.
    std::string caption;            ///< The text on the screen. Never empty for speech.
    std::size_t segment = 0;        ///< The segment that it belongs to. An end chime belongs to the hold that ends.
    bool caution = false;           ///< It is one of the stretch's cautions.
    std::optional<double> progress; ///< PoseChange::to of the pose to which this line leads.
    std::shared_ptr<const SoundClip> clip; ///< The author's sound in place of the chime or tone; null for none.
    std::optional<Time> due;               ///< For a caution or an author's line: the time by which it should end.
};

/// From `at` on the figure goes on the way into its segment's stretch, or further on it.
struct PoseChange {
    Time at{};
    Time length{};           ///< The time that it takes.
    double from = 0, to = 1; ///< The places on the way where it begins and ends: 0 in the ready pose, 1 in the hold.
    std::size_t segment = 0; ///< The segment in which it begins.
};

/// The time that the figure takes back to the ready pose after an effort, at the start of a segment of this length.
Time releaseLength(Time segment);

/// The index of the movement (a cycle of the poses) that a `move` segment is in at its `count`, from 0. The movements
/// share the original count evenly, in order. Counts that an edit adds belong to the last. 0 for a stretch with at most
/// one.
std::size_t movementAt(const Segment& segment, int count);

class Timeline {
public:
    Timeline(std::string title, LightMode light, std::vector<Segment> segments, std::vector<Cue> cues,
             std::vector<PoseChange> poseChanges = {});

    const std::string& title() const { return m_title; }
    LightMode light() const { return m_light; }
    const std::vector<Segment>& segments() const { return m_segments; } ///< Tile [0, length) in order; never empty.
    const std::vector<Cue>& cues() const { return m_cues; }             ///< In order of time.
    const std::vector<PoseChange>& poseChanges() const { return m_poseChanges; } ///< In order of time.
    Time length() const;
    int efforts() const; ///< The number of holds and movements.

    /// The segment that contains `position`. Clamps positions outside of the timeline.
    const Segment& at(Time position) const;
    std::size_t indexAt(Time position) const;

    /// The nominal time that is left to do; 0 from the end on.
    Time timeLeft(Time position) const;

    /// From the time to get ready or change: the start of its hold or movement. Else the start of the next turn, with
    /// its time to get ready or change, or of the finish if none follows.
    Time nextStart(Time position) const;

    /// The start of the current turn, with its time to get ready or change.
    Time turnStart(Time position) const;

    /// The start of the current turn, or of the previous turn within the first 2 s. From the finish always the start of
    /// the last turn.
    Time previousTurnStart(Time position) const;

    /// The next hold, openHold, move or rest after the current turn; null if none.
    const Segment* nextMainSegment(Time position) const;

    /// The last spoken line of the current segment, for captions; null if none was said yet.
    const Cue* captionAt(Time position) const;

    /// The large number. It counts down, but up in an open hold.
    struct Counter {
        Time value{};
        bool countsUp = false;
        double share = 0; ///< The filled part of the ring, 0 to 1. In an open hold it restarts with each round.
        int count = 0;    ///< In a move the current count, from 1; else 0.
    };
    Counter counterAt(Time position) const;

    /// The place of `position` on the strip, from 0 to 1. Each segment takes its nominal share of the width.
    double stripAt(Time position) const;
    Time positionOnStrip(double share) const;

private:
    Time startOfTurn(std::size_t index) const;

    std::string m_title;
    LightMode m_light;
    std::vector<Segment> m_segments;
    std::vector<Cue> m_cues;
    std::vector<PoseChange> m_poseChanges;
    std::vector<Time> m_nominalStarts; ///< The start of each segment by nominal lengths, then the nominal total.
};

} // namespace unknot
