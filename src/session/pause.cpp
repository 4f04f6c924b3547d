#include "session/pause.hpp"

namespace unknot {

PauseState afterEvent(PauseState state, PauseEvent event) {
    switch (event) {
    case PauseEvent::gap:
        return {state.person, true, state.covered};
    case PauseEvent::activity:
        return {state.person, false, state.covered};
    case PauseEvent::toggle:
        // Where only the machine paused, the pause key means "go on", like any other key.
        return {!state.person && !state.automatic, false, state.covered};
    case PauseEvent::cover:
        return {state.person, state.automatic, true};
    case PauseEvent::uncover:
        return {state.person, state.automatic, false};
    }
    return state;
}

} // namespace unknot
