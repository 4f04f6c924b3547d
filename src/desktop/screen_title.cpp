#include "desktop/screen_title.hpp"

#include "application/help_words.hpp"
#include "scene/window_title.hpp"

namespace unknot {
namespace {

std::string named(const std::string& screen) { return screen.empty() ? "Unknot" : screen + " - Unknot"; }

std::string playedTitle(const Session* session) {
    return session ? windowTitle(*session->timeline(), session->position()) : named("");
}

} // namespace

std::string screenTitle(const Application& application) {
    switch (application.showing()) {
    case Showing::player:
    case Showing::cramp:
        return playedTitle(application.played());
    case Showing::done:
        return application.finished().title + " - done";
    case Showing::help:
        return named(helpTitle());
    case Showing::settings:
        return named("Settings");
    case Showing::mistakes:
        return named(application.mistaken() ? application.mistaken()->title : "Mistakes");
    case Showing::newRoutine:
        return named("A new routine");
    case Showing::home:
        break;
    }
    return named("");
}

} // namespace unknot
