#pragma once

// The player screen as a pure function of the timeline, a position and the person's choices. Keeps nothing between
// calls.

#include "scene/screen.hpp"
#include "timeline/timeline.hpp"

#include <string>

namespace unknot {

enum class PauseCause { none, person, automatic };

struct PlayerView {
    Look look;
    Time position{};
    PauseCause pause = PauseCause::none;
    bool muted = false;
    bool ember = false;        ///< Night after 20 s without input: the number, a dim line and the outline only.
    std::string notice;        ///< A short line to show now ("No sound device."); may be empty.
    int page = 0;              ///< Of the help card at the end of a cramp, which has several with large text.
    bool routineWaits = false; ///< A routine that a cramp interrupted can be resumed after this.
    friend bool operator==(const PlayerView&, const PlayerView&) = default;
};

/// The strip is a target with action::Seek: its width from left to right stands for the shares 0 to 1.
Screen playerScreen(const Timeline& timeline, const PlayerView& view, Size size, const TextMeasure& measure);

/// True if the screen shows the advice to get help, because the cramp did not ease. It stays until the person leaves.
bool asksForHelp(const Timeline& timeline, Time position);

/// True if the screen must not sink to embers: it shows the advice to get help, or explains a new stretch.
bool forbidsEmber(const Timeline& timeline, Time position);

/// The latest position up to `position` at which the picture may have changed: positions with the same pictureTime have
/// the same DrawList. It changes 20 times a second while the figure moves, else 4 times.
Time pictureTime(const Timeline& timeline, Time position, bool reducedMotion);

/// The first position after `position` with another pictureTime; Time::max() from the end on.
Time nextPictureTime(const Timeline& timeline, Time position, bool reducedMotion);

} // namespace unknot
