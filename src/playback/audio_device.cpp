#include "playback/audio_device.hpp"

#include "base/system/thread_left_behind.hpp"
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
constexpr int reportsUntilNextLook = 5; ///< Reports between two looks for another default output.
constexpr Time asleep = seconds(2);     ///< A longer gap between two reports means that the machine slept.
constexpr Time openInSilence = seconds(5);

// A device closes within 0.1 s. A hanging sound server would hold it for 30 s.
constexpr Time patience = seconds(1);

} // namespace

// A separate thread handles the device, so that neither a search nor a dying driver delays a frame. The thread shares
// this, which it keeps alive if it is left behind.
struct AudioDevice::Implementation {
    DeviceProbe probe;
    Playback playback;
    std::atomic<bool> missing = false;
    std::mutex mutex;
    std::condition_variable wake;
    bool heard = false; ///< The latest program can be heard.
    bool hushed = false;
    Time silentSince{}; ///< The start of the silence. Valid while `heard` is false.
    bool ending = false;
    bool ended = false;
    std::thread thread;

    void run() {
        lookAfterDevice();
        const std::lock_guard lock(mutex);
        ended = true;
        wake.notify_all();
    }

    /// False if the sound server does not answer.
    bool end() {
        probe.cancel();
        std::unique_lock lock(mutex);
        ending = true;
        wake.notify_all();
        return wake.wait_for(lock, patience, [this] { return ended; });
    }

    /// False if the process ends during the rest.
    bool rest(Time time) {
        std::unique_lock lock(mutex);
        return !wake.wait_for(lock, time, [this] { return ending; });
    }

    void setAudibility(bool isHeard, bool isHushed) {
        {
            const std::lock_guard lock(mutex);
            if (heard == isHeard && hushed == isHushed) return;
            if (heard != isHeard) silentSince = wallNow();
            heard = isHeard;
            hushed = isHushed;
        }
        wake.notify_all();
    }

    /// Rests like rest(), and meanwhile hushes the stream as soon as it must be silent.
    bool restWith(AudioStream& stream, Time time) {
        const auto until = std::chrono::steady_clock::now() + time;
        std::unique_lock lock(mutex);
        bool isChanged = true;
        while (isChanged && !ending) {
            stream.hush(hushed);
            isChanged = wake.wait_until(lock, until, [&, now = hushed] { return ending || hushed != now; });
        }
        return !ending;
    }

    /// False if the process ends first.
    bool waitUntilHeard() {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return heard || ending; });
        return !ending;
    }

    bool longSilent(Time now) {
        const std::lock_guard lock(mutex);
        return !heard && now - silentSince > openInSilence;
    }

    void lookAfterDevice() {
        while (waitUntilHeard()) {
            if (probe.hasDevice() && playOn()) {
                playback.close();
                continue;
            }
            playback.loseDevice();
            missing = true;
            if (!rest(untilNextSearch)) return;
        }
    }

    // The stream is SFML's only sound object. Destroying it closes the device, so that SFML opens a fresh one next
    // time. Returns false if the device died. Returns true if it is no longer needed, or if the machine slept: the
    // frames that were heard then do not fit the time that passed.
    bool playOn() {
        DefaultOutput output;
        AudioStream stream(playback);
        missing = false;
        int reports = 0;
        for (Time before = wallNow(); restWith(stream, untilNextReport);) {
            const Time now = wallNow();
            if (now - before > asleep || longSilent(now)) break;
            before = now;
            if (++reports % reportsUntilNextLook == 0) output.follow();
            if (stream.hasRunAway() || playback.isFaulty()) return false;
            stream.report();
        }
        return true;
    }
};

AudioDevice::AudioDevice(const std::filesystem::path& openalSettings) {
    prepareSoundLibrary(openalSettings);
    // The sound library's messages do not help a person who stretches. isMissing() says enough.
    sf::err().rdbuf(nullptr);
    m_implementation = std::make_shared<Implementation>();
    m_implementation->thread = std::thread([shared = m_implementation] { shared->run(); });
}

AudioDevice::~AudioDevice() {
    if (m_implementation->end()) {
        m_implementation->thread.join();
    } else {
        noteThreadLeftBehind();
        m_implementation->thread.detach();
    }
}

bool AudioDevice::isMissing() const { return m_implementation->missing; }

void AudioDevice::open() { m_implementation->setAudibility(true, false); }

void AudioDevice::play(const SoundProgram& program, Time now) {
    m_implementation->playback.want(program, now);
    m_implementation->setAudibility(canBeHeard(program), isHushed(program));
}

std::optional<AudiblePosition> AudioDevice::audible() { return m_implementation->playback.takeAudible(); }

} // namespace unknot
