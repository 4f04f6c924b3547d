#pragma once

// A stretch as its file in assets/stretches describes it: its name and muscle, its spoken and shown words, and its
// poses. A plain value. Knows nothing of YAML, time or drawing.

#include "base/bitmap.hpp"
#include "routine/effort.hpp"
#include "routine/stretch/pose.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// `unknown`: of an exercise whose author named no muscle that the figure can show.
enum class Muscle {
    calf,
    soleus,
    hamstring,
    quadriceps,
    arch,
    shin,
    hip,
    glutes,
    back,
    neck,
    shoulder,
    chest,
    unknown
};
/// The body's position during the stretch. A person or a routine can ask for every position but the floor.
enum class BodyPosition { bed, seated, floor, standing };
enum class Prop { none, wall, chair, towel, step, bed, pack };

/// One action, in words for the screen and for the voice.
struct Instruction {
    std::string caption;
    std::string spoken;
    std::optional<double> progress{}; ///< How far the figure goes with this line, 0 (ready) to 1 (hold).
    friend bool operator==(const Instruction&, const Instruction&) = default;
};

/// A caution. With a spoken line it is said and shown before the stretch's first hold. Every caution can be read.
struct Caution {
    std::string caption;
    std::string spoken;    ///< May be empty.
    bool isAlways = false; ///< Said with few words too: the lamp, falling, a pack that burns.
    friend bool operator==(const Caution&, const Caution&) = default;
};

/// A picture of the author's own. It shows the left side.
struct StretchPicture {
    std::shared_ptr<const Bitmap> bitmap; ///< Never null.
    bool isMirrored = false;              ///< Mirrored for the right side; else the same for both.

    /// Compares the pixels, because a file that is read again gives another bitmap.
    friend bool operator==(const StretchPicture& one, const StretchPicture& other) {
        if (one.isMirrored != other.isMirrored) return false;
        if (one.bitmap == other.bitmap) return true;
        return one.bitmap && other.bitmap && *one.bitmap == *other.bitmap;
    }
};

/// The legs that a stretch works: one at a time, both at once, or `none`: it has no side. A stretch of another muscle
/// than a leg's has sides in place of legs; see isOfLeg().
enum class Legs { one, both, none };

struct Stretch {
    std::string id;   ///< The file's name without its extension: "wall-calf". Unique; see ExerciseReader.
    std::string name; ///< "Wall calf stretch".
    Muscle muscle = Muscle::calf;
    std::string muscleWords; ///< The author's own name for the muscle. May be empty.
    BodyPosition position = BodyPosition::standing;
    Prop prop = Prop::none;
    Legs legs = Legs::one;
    /// "calf": a routine that names the family gets its stretch for the person's position. May be empty.
    std::string family;
    std::optional<Effort> dose;            ///< The default effort, a hold or a count. Every file has one.
    std::vector<Instruction> instructions; ///< At most five.
    std::vector<Instruction> movements;    ///< Spoken as each cycle begins. Empty for fewer than two cycles.
    std::optional<Instruction> easing;     ///< Spoken after each round of an open hold, in place of the usual line.
    std::optional<Time> change;            ///< The time to change legs; none: the usual time.
    std::vector<Caution> cautions;
    std::vector<std::string> sources;
    Poses poses;
    std::optional<StretchPicture> picture; ///< In place of the figure. Only of an exercise.
    std::string file;                      ///< The file's path; empty for an exercise of a routine.
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The stretches that a routine may name, by id.
using Stretches = std::map<std::string, std::shared_ptr<const Stretch>, std::less<>>;

/// The message for a routine that names a stretch whose file is damaged, by the name of that stretch.
using DamagedStretches = std::map<std::string, std::string, std::less<>>;

} // namespace unknot
