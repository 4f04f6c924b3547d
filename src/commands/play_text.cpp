#include "commands/play_text.hpp"

#include "desktop/audio_device.hpp"
#include "session/session.hpp"
#include "sound/speech.hpp"
#include "terminal/raw_terminal.hpp"
#include "terminal/text_player.hpp"

#include <chrono>
#include <ostream>

namespace unknot {
namespace {

constexpr std::chrono::milliseconds frame{50};

Time wallNow() { return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch()); }

// Sound for a session. Without a device, or muted, it does nothing.
class TextSound {
public:
    TextSound(const PlayOptions& options, std::unique_ptr<Voice> voice) : m_light(options.light) {
        if (options.silent || options.muted) return;
        m_device = std::make_unique<AudioDevice>();
        if (voice) m_speech = std::make_unique<SpeechWorker>(std::move(voice));
    }

    void follow(Session& session) {
        if (!m_device) return;
        const Time now = wallNow();
        if (m_speech && session.timeline() != m_prepared) {
            m_prepared = session.timeline();
            m_speech->prepare(m_prepared, session.position());
        }
        AudioDevice::Program program;
        program.timeline = session.timeline();
        program.lines = m_speech ? m_speech->lines() : m_noLines;
        program.settings.light = m_light;
        program.entry = session.entry();
        program.position = session.position();
        program.seeks = session.seeks();
        program.running = session.running();
        m_device->play(program, now);
        if (const auto heard = m_device->audible()) session.observe(heard->position, heard->at);
    }

private:
    Light m_light;
    std::unique_ptr<AudioDevice> m_device;
    std::unique_ptr<SpeechWorker> m_speech;
    std::shared_ptr<const Timeline> m_prepared;
    std::shared_ptr<const Lines> m_noLines = std::make_shared<const Lines>();
};

// What was printed so far, and the line that is overwritten.
class Printer {
public:
    Printer(std::ostream& out, const RawTerminal& terminal, Time start)
        : m_out(out), m_terminal(terminal), m_printed(start) {}

    void show(const Session& session) {
        if (session.seeks() != m_seeks) {
            m_seeks = session.seeks();
            m_printed = session.entry();
        }
        const Timeline& timeline = *session.timeline();
        const Time to = session.over() ? timeline.length() + Time{1} : session.position() + Time{1};
        if (to > m_printed) {
            const std::string events = textBetween(timeline, m_printed, to);
            m_printed = to;
            if (!events.empty()) {
                wipe();
                m_out << events << std::flush;
            }
        }
        if (m_terminal.canOverwrite()) overwrite(statusLine(timeline, session));
    }

    void wipe() {
        if (!m_status.empty()) m_out << "\r\033[K" << std::flush;
        m_status.clear();
    }

private:
    void overwrite(const std::string& status) {
        const std::string line = firstColumns(status, m_terminal.columns() - 1);
        if (line == m_status) return;
        m_out << "\r" << line << "\033[K" << std::flush;
        m_status = line;
    }

    std::ostream& m_out;
    const RawTerminal& m_terminal;
    Time m_printed;
    std::string m_status;
    int m_seeks = 0;
};

} // namespace

int playAsText(Routine routine, const PlayOptions& options, std::unique_ptr<Voice> voice, std::ostream& out) {
    RawTerminal terminal;
    TextSound sound(options, std::move(voice));
    Session session(std::move(routine), wallNow(), options.start, options.speed);
    Printer printer(out, terminal, options.start);
    bool left = false;
    while (!left && !session.over()) {
        session.advance(wallNow());
        // Where nobody can press a key, a gap must not end in waiting for one.
        if (!terminal.hasKeys()) session.apply(command::Activity{}, wallNow());
        sound.follow(session);
        printer.show(session);
        for (const TerminalKey key : terminal.keys(frame)) {
            const auto command = commandOf(key);
            if (command) session.apply(*command, wallNow());
            left = left || !command;
        }
    }
    printer.wipe();
    return 0;
}

} // namespace unknot
