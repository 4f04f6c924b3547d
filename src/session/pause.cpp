#include "session/pause.hpp"

namespace unknot {

PauseState nextPauseState(PauseState state, PauseEvent event) {
    if (event == PauseEvent::stop) return {true, state.automatic, state.covered};
    // Behind another screen the person cannot see the pause, so only uncovering ends it.
    if (state.covered && event != PauseEvent::uncover) return state;
    switch (event) {
    case PauseEvent::gap:
        return {state.person, true};
    case PauseEvent::activity:
        return {state.person, false};
    case PauseEvent::toggle:
        // In an automatic pause the pause key means "go on", like any other input.
        return {!state.person && !state.automatic, false};
    case PauseEvent::cover:
        return {state.person, state.automatic, true};
    case PauseEvent::uncover:
        return {state.person, state.automatic, false};
    case PauseEvent::stop:
        break;
    }
    return state;
}

} // namespace unknot
