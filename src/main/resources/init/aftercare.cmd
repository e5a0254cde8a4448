@echo off
rem Starts the program for this folder. Written by aftercare init; run init again when the program has moved.
rem A double click builds the site, and leaves the window open to be read.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
cd /d "%~dp0"
set "program=@program"
if not exist "%program%" goto :gone
if "%~1"=="" goto :build
call "%program%" %*
exit /b %ERRORLEVEL%

:build
call "%program%" build
set "code=%ERRORLEVEL%"
pause
exit /b %code%

:gone
>&2 echo The program is not at %program% any more. README.md says where to get it.
pause
exit /b 2
