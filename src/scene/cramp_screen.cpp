#include "scene/cramp_screen.hpp"

namespace unknot {

Screen crampScreen(const Timeline& timeline, const CrampView& view, Size size, const TextMeasure& measure) {
    PlayerView player;
    player.look = view.look;
    player.position = view.position;
    player.pause = view.pause;
    player.muted = view.muted;
    player.ember = view.ember;
    player.notice = view.notice;
    Screen screen = playerScreen(timeline, player, size, measure);
    screen.targets = {{{0, 0, size.width, size.height}, action::Easing{}}};
    return screen;
}

} // namespace unknot
