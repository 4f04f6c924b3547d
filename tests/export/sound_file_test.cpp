#include "export/sound_file.hpp"

#include "sound/timelines.hpp"
#include "support/full_disk.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace unknot;
using namespace unknot::test;

namespace {

unsigned numberAt(const std::string& bytes, std::size_t at, int width) {
    unsigned number = 0;
    for (int i = 0; i < width; ++i)
        number |= static_cast<unsigned>(static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)])) << (8 * i);
    return number;
}

// Samples of a 16-bit mono WAVE file. Steps through the chunks to the one named "data".
std::vector<std::int16_t> samplesOfWave(const std::string& bytes) {
    std::vector<std::int16_t> samples;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const unsigned size = numberAt(bytes, at + 4, 4);
        if (bytes.compare(at, 4, "data") == 0) {
            for (std::size_t i = at + 8; i + 1 < at + 8 + size; i += 2)
                samples.push_back(static_cast<std::int16_t>(numberAt(bytes, i, 2)));
        }
        at += 8 + size + size % 2;
    }
    return samples;
}

// The checksum of an Ogg page whose own field is zero: a CRC with the polynomial 0x04c11db7.
unsigned checksumOf(std::string_view page) {
    unsigned sum = 0;
    for (const char byte : page) {
        sum ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 24U;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1U) ^ ((sum >> 31U) * 0x04c11db7U);
    }
    return sum;
}

Timeline bedtimeLike() {
    return timelineOf({toneAt(CueKind::startChime, Time{48'001}), toneAt(CueKind::halfwayTone, milliseconds(7003)),
                       toneAt(CueKind::tick, seconds(14)), toneAt(CueKind::tick, seconds(15)),
                       toneAt(CueKind::tick, seconds(16)), toneAt(CueKind::endChime, seconds(17)),
                       lineAt("line", milliseconds(24'337))},
                      seconds(30));
}

} // namespace

TEST_CASE("every cue of an exported file is at its exact sample") {
    const TemporaryFolder folder;
    const auto path = folder / "a.wav";
    const Timeline timeline = bedtimeLike();
    const LineSamples lines{{"line", std::make_shared<Samples>(24'000, 0.25F)}};
    for (const Light light : {Light::day, Light::night}) {
        REQUIRE(exportSound(timeline, lines, {.light = light}, path) == "");
        const std::string bytes = contentOf(path);
        REQUIRE(bytes.compare(0, 4, "RIFF") == 0);
        CHECK(numberAt(bytes, 22, 2) == 1);
        CHECK(numberAt(bytes, 24, 4) == 48'000);
        const auto samples = samplesOfWave(bytes);
        REQUIRE(samples.size() == 30 * 48'000);
        for (const Cue& cue : timeline.cues()) {
            CAPTURE(cue.at.count());
            const auto tone = toneOf(cue.kind, light);
            const auto at = static_cast<std::size_t>(cue.at.count());
            double furthest = 0;
            for (std::size_t i = 0; i < std::min<std::size_t>(tone.size(), 24'000); ++i)
                furthest = std::max(furthest, std::abs(samples[at + i] / 32768.0 - static_cast<double>(tone[i])));
            CHECK(furthest < 1.0 / 32768);
            CHECK(samples[at - 1] == 0);
        }
        const std::size_t line = 24'337 * 48;
        CHECK(samples[line - 1] == 0);
        CHECK(samples[line] > 3000);
        CHECK(samples[line + 23'999] > 3000);
        CHECK(samples[line + 24'000] == 0);
    }
}

TEST_CASE("the same routine gives the same bytes in every kind of file") {
    const TemporaryFolder folder;
    for (const std::string ending : {"wav", "flac", "ogg"}) {
        CAPTURE(ending);
        REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / ("a." + ending)) == "");
        REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / ("b." + ending)) == "");
        const bool isSame = contentOf(folder / ("a." + ending)) == contentOf(folder / ("b." + ending));
        CHECK(isSame);
    }
}

TEST_CASE("the file carries its title and the health note") {
    const TemporaryFolder folder;
    REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / "a.WAV") == "");
    const std::string bytes = contentOf(folder / "a.WAV");
    CHECK(bytes.find("Made by hand") != std::string::npos);
    CHECK(bytes.find("not a diagnosis") != std::string::npos);
}

TEST_CASE("the name's ending decides the kind of file") {
    const TemporaryFolder folder;
    REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / "a.flac") == "");
    CHECK(contentOf(folder / "a.flac").compare(0, 4, "fLaC") == 0);
    REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / "a.ogg") == "");
    CHECK(contentOf(folder / "a.ogg").compare(0, 4, "OggS") == 0);
    CHECK(exportSound(bedtimeLike(), {}, {}, folder / "a.mp3") ==
          "A sound file must end in .wav, .flac or .ogg; '" + (folder / "a.mp3").string() + "' does not.");
    CHECK(folder.entries() == 2);
}

TEST_CASE("every page of an .ogg file has the same serial number and a right checksum") {
    const TemporaryFolder folder;
    REQUIRE(exportSound(bedtimeLike(), {}, {}, folder / "a.ogg") == "");
    std::string bytes = contentOf(folder / "a.ogg");
    std::size_t pages = 0;
    for (std::size_t at = 0; at < bytes.size(); ++pages) {
        REQUIRE(bytes.compare(at, 4, "OggS") == 0);
        CHECK(numberAt(bytes, at + 14, 4) == 0x01010101);
        const std::size_t header = 27 + numberAt(bytes, at + 26, 1);
        std::size_t size = header;
        for (std::size_t i = at + 27; i < at + header; ++i)
            size += numberAt(bytes, i, 1);
        const unsigned written = numberAt(bytes, at + 22, 4);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at) + 22, 4, '\0');
        CHECK(checksumOf(std::string_view(bytes).substr(at, size)) == written);
        at += size;
    }
    CHECK(pages > 2);
}

TEST_CASE("a last word that outlasts the timeline is heard to its end") {
    const TemporaryFolder folder;
    const LineSamples lines{{"line", std::make_shared<Samples>(96'000, 0.25F)}};
    REQUIRE(exportSound(timelineOf({lineAt("line", seconds(1))}, seconds(2)), lines, {}, folder / "a.wav") == "");
    CHECK(samplesOfWave(contentOf(folder / "a.wav")).size() == 3 * 48'000);
}

TEST_CASE("a file that cannot be written is one plain sentence and leaves nothing behind") {
    const TemporaryFolder folder;
    const auto target = folder / "folder.wav";
    std::filesystem::create_directory(target);
    CHECK(exportSound(bedtimeLike(), {}, {}, target) == "'" + target.string() + "' is a folder, not a file.");
    const auto nowhere = folder / "missing" / "a.wav";
    CHECK(exportSound(bedtimeLike(), {}, {}, nowhere) ==
          "There is no folder '" + nowhere.parent_path().string() + "' to write 'a.wav' into.");
    CHECK(folder.entries() == 1);
}

TEST_CASE("when the disk is full the file that was there stays") {
    const TemporaryFolder folder;
    for (const char* name : {"a.wav", "a.flac", "a.ogg"}) {
        const auto path = folder / name;
        std::ofstream{path} << "what was there";
        std::string fault;
        {
            const test::FullDisk full;
            fault = exportSound(bedtimeLike(), {}, {}, path);
        }
        CHECK(fault == "'" + path.string() + "' cannot be written (File too large).");
        CHECK(contentOf(path) == "what was there");
    }
    CHECK(folder.entries() == 3);
}

namespace {

// The offsets at which the pages of an .ogg file begin; the end of the file is the last. Empty for other files.
std::vector<std::size_t> pageEdges(const std::string& bytes) {
    std::vector<std::size_t> edges;
    for (std::size_t at = bytes.find("OggS"); at != std::string::npos; at = bytes.find("OggS", at + 1))
        edges.push_back(at);
    return edges;
}

// A hundred sizes, each page's edge with its neighbours, and sizes near the end.
std::vector<std::size_t> sizesToTry(const std::string& whole) {
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i <= 100; ++i)
        sizes.push_back(whole.size() * i / 100);
    for (std::size_t i = 1; i < 20; ++i)
        sizes.push_back(whole.size() - i);
    for (const std::size_t edge : pageEdges(whole))
        for (const std::size_t near : {edge, edge + 1, edge - std::min<std::size_t>(edge, 1)})
            sizes.push_back(near);
    sizes.push_back(whole.size() + 1);
    return sizes;
}

} // namespace

TEST_CASE("a disk that fills at any byte gives the whole file, or one sentence and no file") {
    const TemporaryFolder folder;
    const LineSamples lines{{"line", std::make_shared<Samples>(24'000, 0.25F)}};
    const Timeline timeline =
        timelineOf({toneAt(CueKind::startChime, Time{48'001}), lineAt("line", seconds(1))}, seconds(2));
    for (const char* name : {"a.wav", "a.flac", "a.ogg"}) {
        CAPTURE(name);
        const auto path = folder / name;
        REQUIRE(exportSound(timeline, lines, {}, path) == "");
        const std::string whole = contentOf(path);
        std::filesystem::remove(path);
        for (const std::size_t size : sizesToTry(whole)) {
            std::string fault;
            {
                const test::FullDisk full(size);
                fault = exportSound(timeline, lines, {}, path);
            }
            CAPTURE(size);
            const bool fits = size >= whole.size();
            REQUIRE(fault == (fits ? "" : "'" + path.string() + "' cannot be written (File too large)."));
            if (fits) CHECK(contentOf(path).size() == whole.size());
            std::filesystem::remove(path);
            REQUIRE(folder.entries() == 0);
        }
    }
}
