#include "commands/play_text.hpp"

#include "application/help_words.hpp"
#include "application/state.hpp"
#include "playback/session_sound.hpp"
#include "playback/wall_clock.hpp"
#include "scene/player/player_screen.hpp"
#include "terminal/raw_terminal.hpp"
#include "terminal/session_text.hpp"

#include <chrono>
#include <ostream>
#include <thread>
#include <utility>

namespace unknot {
namespace {

constexpr std::chrono::milliseconds frame{50};

// The device takes about this long to open. If the session began at once, its first line would be late.
constexpr std::chrono::milliseconds headStart{150};

// The first line is heard at most this much later than it is ready.
constexpr std::chrono::milliseconds settlingFrame{10};

// Prints events above a status line that it overwrites.
class Printer {
public:
    Printer(std::ostream& out, const RawTerminal& terminal, const Session& session) : m_out(out), m_terminal(terminal) {
        m_style.namesKeys = terminal.hasKeys() && terminal.isOutputTerminal();
        startAt(session);
    }

    void show(const Session& session) {
        if (session.entryId() != m_entryId) startAt(session);
        const Timeline& timeline = *session.timeline();
        const Time to = session.isOver() ? timeline.length() + Time{1} : session.position() + Time{1};
        if (to > m_printed) {
            const std::string events = textBetween(timeline, m_printed, to, m_style);
            m_printed = to;
            if (!events.empty()) {
                wipe();
                m_out << events << std::flush;
            }
        }
        const bool helps = session.isOver() && asksForHelp(timeline, session.position());
        if (helps && !m_helps) say("\n" + helpText());
        m_helps = helps;
        if (m_terminal.canOverwrite() && !session.isOver()) overwrite(statusLine(timeline, session));
    }

    void say(const std::string& sentence) {
        wipe();
        m_out << sentence << "\n" << std::flush;
    }

    void wipe() {
        if (!m_status.empty()) m_out << "\r\033[K" << std::flush;
        m_status.clear();
    }

private:
    void startAt(const Session& session) {
        m_entryId = session.entryId();
        m_printed = session.entry();
        m_style.shift = clockShift(*session.timeline(), m_printed);
    }

    void overwrite(const std::string& status) {
        const std::string line = firstColumns(status, m_terminal.columns() - 1);
        if (line == m_status) return;
        m_out << "\r" << line << "\033[K" << std::flush;
        m_status = line;
    }

    std::ostream& m_out;
    const RawTerminal& m_terminal;
    EventStyle m_style;
    Time m_printed{};
    std::string m_status;
    EntryId m_entryId;
    bool m_helps = false; ///< The help card was printed.
};

} // namespace

int playAsText(Routine routine, const TextOptions& options, std::ostream& out) {
    SessionSound sound(options.silent, options.folders);
    RawTerminal terminal;
    Session session(std::make_shared<const Routine>(std::move(routine)), wallNow(), options.start, options.speed);
    Printer printer(out, terminal, session);
    bool hasLeft = false, hasSaidMissing = false;
    bool soundWaits = options.settings.someoneBeside && !options.silent;
    if (!soundWaits && sound.prepareFirst(soundRequestFor(&session, options.settings, options.light))) {
        std::this_thread::sleep_for(headStart);
        session.begin(wallNow());
    }
    if (soundWaits && terminal.hasKeys()) printer.say(soundHint);
    while (!hasLeft && !session.isOver()) {
        session.advance(wallNow());
        // Without a keyboard an automatic pause would never end.
        if (!terminal.hasKeys()) session.apply(command::Activity{}, wallNow());
        SoundRequest request = soundRequestFor(&session, options.settings, options.light);
        if (soundWaits) request.level = 0;
        if (const auto audible = sound.update(request, wallNow())) session.observe(audible->position, audible->at);
        if (sound.isMissing() && !hasSaidMissing) {
            printer.say("No sound device: this plays in silence.");
            hasSaidMissing = true;
        }
        if (const std::string fault = sound.takeFault(); !fault.empty()) printer.say(fault);
        printer.show(session);
        for (const Keystroke& key : terminal.keys(sound.isPreparing(wallNow()) ? settlingFrame : frame)) {
            const auto command = commandOf(key);
            // While the sound waits for any key, the pause key only turns it on.
            const bool waited = std::exchange(soundWaits, false);
            if (waited && command && std::holds_alternative<command::TogglePause>(*command)) continue;
            if (command) session.apply(*command, wallNow());
            hasLeft = hasLeft || !command;
        }
    }
    printer.show(session);
    printer.wipe();
    return 0;
}

} // namespace unknot
