#pragma once

// Runs the built program as a person would: starts it on the display, finds its window, reads its pixels and types into
// it. The destructor ends the program.

#include "picture/draw_list.hpp"
#include "support/eventually.hpp"
#include "support/person_folders.hpp"

#include <memory>
#include <string>
#include <vector>

namespace unknot::test {

/// Result of an ended program; `status` is -1 if a signal ended it.
struct ExitResult {
    int status = -1;
    double processorSeconds = 0;
};

class RunningWindow {
public:
    /// Starts `unknot play` with a routine of this text and these arguments, without a sound device, for a person who
    /// has already closed the first note.
    RunningWindow(const std::string& routine, const std::vector<std::string>& arguments);

    /// Starts `unknot` with these arguments and these personal folders, which must outlive this object.
    RunningWindow(const OwnFolders& folders, const std::vector<std::string>& arguments,
                  const OwnFolders::Environment& more = {});
    ~RunningWindow();

    /// Waits for the window and returns true once it is visible. Looks without a break, to see its first pixels.
    bool appeared();

    std::string title();
    std::vector<Color> pixels();         ///< All pixels of the window; empty if it is gone.
    std::vector<Color> pixels(Box area); ///< Those of an area within the window; empty if it is gone.
    Size size();
    Size screen(); ///< Size of the display.

    /// Keys and clicks come from the X server, as from a real keyboard and mouse.
    void press(unsigned long key);       ///< Presses and releases the key of this X key symbol.
    void hold(unsigned code, bool down); ///< Does not wait for the window to have the keyboard.
    /// Presses the key with this X key code, in any layout. Meanwhile it holds down the key `with`, if that is not 0.
    void pressPhysicalKey(unsigned code, unsigned with = 0);
    void type(const std::string& letters);
    bool takeKeyboard(); ///< Waits until the window has the keyboard.
    void click(Point at);
    void clickHere(); ///< Clicks without moving the pointer.
    void resize(int width, int height);
    void destroy();           ///< Destroys the window from outside.
    void cover(bool covered); ///< Covers the whole screen with a white window; only after the first constructor.
    void leave();             ///< Gives the keyboard to another window.
    void comeBack();
    void movePointer(Point at);
    bool showsPointer(); ///< True if the pointer is visible.

    /// Waits at most 20 s for the program to end by itself.
    ExitResult ended();

private:
    struct Implementation;

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot::test
