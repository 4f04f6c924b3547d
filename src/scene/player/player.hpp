#pragma once

// The player screen as a function of the timeline, a position and what the person chose. Nothing in
// it remembers anything.

#include "scene/screen.hpp"
#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

enum class PauseShown { none, person, automatic };

struct PlayerView {
    Look look;
    Time position{};
    PauseShown pause = PauseShown::none;
    bool muted = false;
    bool ember = false;        ///< Night after 20 s without input: the number, one dim line and the outline only.
    std::string notice;        ///< One short line the person should see now ("No sound device."); may be empty.
    int page = 0;              ///< Of the card for help, where that has come: with large text it has several.
    bool routineWaits = false; ///< One that a cramp interrupted can be gone on with, once this one is over.
    friend bool operator==(const PlayerView&, const PlayerView&) = default;
};

/// A target with action::Seek is the strip: from its left end to its right one go the shares from 0 to 1.
Screen playerScreen(const Timeline& timeline, const PlayerView& view, Size size, const TextMeasure& measure);

/// True if the screen shows the advice to get help, because it did not ease. It stays until the person leaves.
bool asksForHelp(const Timeline& timeline, Time position);

/// True if the screen must not sink to embers: it shows the advice to get help, or explains a new stretch.
bool mustStayWhole(const Timeline& timeline, Time position);

/// The latest position not after `position` at which the picture may have changed: positions with the
/// same pictureTime give the same DrawList. At most 30 a second while something moves.
Time pictureTime(const Timeline& timeline, Time position, bool reducedMotion);

/// The first position after `position` with another pictureTime; Time::max() from the end on.
Time nextPictureTime(const Timeline& timeline, Time position, bool reducedMotion);

} // namespace unknot
