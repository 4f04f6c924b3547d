#include "playback/audio_device.hpp"

#include "playback/audio_stream.hpp"
#include "playback/device_probe.hpp"
#include "playback/playback.hpp"
#include "playback/sfml_audio.hpp"
#include "playback/wall_clock.hpp"

#include <SFML/System/Err.hpp>

#include <atomic>
#include <condition_variable>
#include <thread>

namespace unknot {
namespace {

constexpr Time untilNextSearch = seconds(2);
constexpr Time untilNextReport = milliseconds(200);
constexpr int reportsUntilNextLook = 5; ///< For another default output.
constexpr Time asleep = seconds(2);     ///< A longer gap between two reports.

enum class State { searching, working, missing };

} // namespace

// A thread of its own looks after the device, so that neither a search nor a dying driver holds up a frame.
struct AudioDevice::Implementation {
    DeviceProbe probe;
    Playback playback;
    std::atomic<State> state = State::searching;
    std::mutex mutex;
    std::condition_variable wake;
    bool wanted = false; ///< Something was to be played.
    bool ending = false;
    std::thread thread{[this] { lookAfterDevice(); }};

    ~Implementation() {
        {
            const std::lock_guard lock(mutex);
            ending = true;
        }
        probe.giveUp();
        wake.notify_all();
        thread.join();
    }

    /// False when the program ends meanwhile.
    bool rest(Time time) {
        std::unique_lock lock(mutex);
        return !wake.wait_for(lock, time, [this] { return ending; });
    }

    void want() {
        {
            const std::lock_guard lock(mutex);
            if (wanted) return;
            wanted = true;
        }
        wake.notify_all();
    }

    /// False when the program ends without.
    bool waitUntilWanted() {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return wanted || ending; });
        return !ending;
    }

    void lookAfterDevice() {
        if (!waitUntilWanted()) return;
        do {
            while (probe.deviceThere() && playUntilItDies()) {
            }
            state = State::missing;
        } while (rest(untilNextSearch));
    }

    // The stream is the only object of the audio library: with it the library lets the device go, which
    // is what makes it open a fresh one next time. True when that may be at once: the machine was asleep,
    // and the frames that were heard no longer fit the time that passed.
    bool playUntilItDies() {
        DefaultOutput output;
        AudioStream stream(playback);
        state = State::working;
        int reports = 0;
        for (Time before = wallNow(); rest(untilNextReport);) {
            const Time now = wallNow();
            if (now - before > asleep) return true;
            before = now;
            if (++reports % reportsUntilNextLook == 0) output.follow();
            if (stream.ranAway() || playback.sick()) return false;
            stream.report();
        }
        return false;
    }
};

AudioDevice::AudioDevice(const std::filesystem::path& openalSettings) {
    prepareSoundLibrary(openalSettings);
    // The sound library's own remarks help nobody who stretches; what must be said is said by whoever asks missing().
    sf::err().rdbuf(nullptr);
    m_implementation = std::make_unique<Implementation>();
}

AudioDevice::~AudioDevice() = default;

bool AudioDevice::working() const { return m_implementation->state == State::working; }
bool AudioDevice::missing() const { return m_implementation->state == State::missing; }

void AudioDevice::play(const Program& program, Time now) {
    m_implementation->playback.want(program, now);
    m_implementation->want();
}

std::optional<AudioDevice::Audible> AudioDevice::audible() { return m_implementation->playback.takeAudible(); }

} // namespace unknot
